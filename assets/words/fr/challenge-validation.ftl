# Validation d’un défi avec la population.

challenge-validation = validation d’un défi
challenge-validation-many = Validations des défis
challenge-validation-add = Ajouter une validation
challenge-validation-empty = Aucun défi validé. Demandez à des gens que vous avez déjà écoutés s’ils s’y reconnaissent, par exemple un jour de marché.
challenge-validation-untitled = Validation sans défi
challenge-validation-challenge = Défi
challenge-validation-challenge-hint = Le défi que vous soumettez à nouveau.
challenge-validation-impact-of-authority = Niveau d’impact de la commune
challenge-validation-impact-of-authority-hint = Ce que la commune peut vraiment changer, maintenant que l’analyse est faite.
challenge-validation-support-from-network = Niveau de soutien du réseau
challenge-validation-support-from-network-hint = Combien de parties prenantes veulent y travailler ?
challenge-validation-why-this-priority = Pourquoi ce rang ?
challenge-validation-why-this-priority-hint = Un texte que toute la population pourrait lire.
challenge-validation-presented-again-to-middle = Le défi est-il retourné vers le milieu silencieux ?
challenge-validation-presented-again-to-middle-hint = Vous saurez ainsi si vos mots sont encore les leurs.
presented-again-yes = Oui
presented-again-yes-hint = Des gens discrets ont lu le texte et y ont réagi.
presented-again-no = Non
presented-again-no-hint = C’est encore à faire, ou cela n’a pas été possible.
presented-again-not-needed = Pas nécessaire
presented-again-not-needed-hint = Le défi reprend mot pour mot ce que vous avez entendu.
challenge-validation-presented-again-to-middle-on = Présenté le
challenge-validation-presented-again-to-middle-on-hint = Le jour où vous avez recueilli les réactions.
challenge-validation-presented-again-to-middle-link = Moment d’écoute
challenge-validation-presented-again-to-middle-link-hint = Celui où le défi a été présenté.
challenge-validation-heard-correctly = Avons-nous bien compris ?
challenge-validation-heard-correctly-hint = C’est à ces personnes de le dire, pas au groupe.
challenge-validation-correction = Correction
challenge-validation-correction-hint = Le mot à changer, ou ce qui manquait.
challenge-validation-solutions-suggested = Solutions proposées
challenge-validation-solutions-suggested-hint = Notez-les toutes ; certaines deviendront des actions.
challenge-validation-final-text = Texte définitif
challenge-validation-final-text-hint = La formulation qui figurera dans le plan.
challenge-validation-transparency-message = Explication à la population
challenge-validation-transparency-message-hint = Ce que vous retenez, ce que vous laissez et pourquoi.

# L’écran des priorités.
challenge-validation-lead = Pesez chaque défi : que peut y faire la commune, et qui veut y contribuer ? Les deux réponses donnent un score ; l’ordre, c’est vous qui le choisissez.
challenge-validation-score = Impact et soutien ensemble
challenge-validation-points = { $score } sur { $most }
challenge-validation-no-score = pas encore pesés
challenge-validation-challenge-first = Il n’y a pas encore de défi à peser.
challenge-validation-suggested = D’après l’impact et le soutien, l’ordre serait le suivant :
challenge-validation-take-order = Reprendre cet ordre
