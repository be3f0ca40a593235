# Une demande d’avis à des collègues et à des experts. Reste dans le groupe.

intervision-request = demande d’intervision
intervision-request-many = Intervision
intervision-request-add = Ajouter une demande d’intervision
intervision-request-empty = Pas encore d’intervision. Si vous êtes dans l’impasse, demandez à d’autres de réfléchir avec vous, par exemple sur les jeunes et la police d’une même place.
intervision-request-untitled = Intervision sans question

intervision-request-date = Date
intervision-request-date-hint = Le jour de la rencontre.
intervision-request-case-summary = La situation en bref
intervision-request-case-summary-hint = Rédigée de sorte que personne ne soit reconnaissable.
intervision-request-question = Notre question
intervision-request-question-hint = Une seule question claire donne le meilleur échange.
intervision-request-participants = Qui a réfléchi avec vous
intervision-request-participants-hint = Des fonctions et des organisations, pas de noms.
intervision-request-advice = Avis
intervision-request-advice-hint = Que vous a-t-on conseillé ?
intervision-request-perspectives-for-action = Pistes d’action
intervision-request-perspectives-for-action-hint = Quelles possibilités ont-ils vues ?
intervision-request-pitfalls-named = Pièges
intervision-request-pitfalls-named-hint = Où cela peut-il mal tourner ?
intervision-request-decision-by-municipality = Décision de la commune
intervision-request-decision-by-municipality-hint = L’avis vient d’ailleurs, le choix vous appartient.
