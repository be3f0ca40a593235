# Degré choisi sur l’échelle de participation.

participation-choice = choix de participation
participation-choice-many = Choix de participation
participation-choice-add = Ajouter un choix de participation
participation-choice-quick = Qu’est-ce qui plaide pour ce degré ?
participation-choice-empty = Pas encore de choix. Annoncez l’influence de la population, pour que personne n’attende, par exemple, un vote là où vous demandez un avis.
participation-choice-untitled = Choix de participation sans degré
participation-choice-scope = Portée
participation-choice-scope-hint = Faites d’abord un choix pour tout le parcours, puis par partenaire si nécessaire.
participation-scope-trajectory = Tout le parcours
participation-scope-partner = Un partenaire
participation-choice-partner = Partenaire
participation-choice-partner-hint = La partie prenante pour laquelle ce degré vaut.
participation-choice-degree = Degré de participation
participation-choice-degree-hint = Ne promettez pas plus que ce que vous pouvez tenir.
participation-choice-trust-in-authority = Niveau de confiance envers l’administration
participation-choice-trust-in-authority-hint = Si elle est faible, se limiter à informer peut aggraver les tensions.
participation-choice-pros = Avantages
participation-choice-pros-hint = Ce que ce degré apporte, par exemple de l’adhésion ou de nouvelles idées.
participation-choice-cons = Inconvénients
participation-choice-cons-hint = Ce qu’il coûte en temps, en coordination ou en marge de manœuvre.
participation-choice-agreements = Accords
participation-choice-agreements-hint = Qui propose, qui décide et dans quelles limites ?
participation-choice-communicated-to-residents-on = Annoncé à la population le
participation-choice-communicated-to-residents-on-hint = De préférence avant le premier moment d’écoute.
participation-choice-valid-from = Valable à partir du
participation-choice-valid-from-hint = Cette version remplace la précédente, qui reste consultable.
participation-choice-revised-on = Révisé le
participation-choice-revised-on-hint = Le jour où vous avez revu ce choix.
participation-choice-reason-revision = Raison de la révision
participation-choice-reason-revision-hint = Ce qui a changé depuis le choix précédent.

# L’écran.
participation-choice-tab = Participation
participation-choice-most-say = Plus on monte, plus la population a son mot à dire.
participation-choice-unsure = Vous ne savez pas encore ?
participation-choice-stands-since = Depuis le { $day }, le choix est « { $degree } ».
participation-choice-kept = Un autre degré ? Notez-le comme révision : l’ancien choix reste consultable.
participation-choice-revise = Réviser : passer à « { $degree } »
participation-choice-repeat = Le choix de participation est encore « trop tôt pour choisir ». Reprenez l’échelle maintenant que vous connaissez mieux les personnes concernées.
participation-choice-to-ladder = Voir l’échelle de participation
participation-choice-earlier = Choix précédents
participation-choice-partners = Partenaires à un autre degré
participation-choice-partners-lead = Un partenaire a-t-il plus ou moins d’influence que la population ? Notez-le ici.
participation-choice-add-partner = Ajouter un partenaire
