# Moment d’évaluation : un jour où vous regardez ce qui est atteint.

evaluation-moment = moment d’évaluation
evaluation-moment-many = Moments d’évaluation
evaluation-moment-add = Ajouter un moment d’évaluation
evaluation-moment-empty = Pas encore de moment d’évaluation. Prévoyez-en au moins un en chemin et un à la fin, par exemple après six mois et après la dernière action.
evaluation-moment-untitled = Moment d’évaluation sans date

evaluation-moment-date = Date
evaluation-moment-date-hint = Fixez-la dès maintenant, pour que chaque membre la réserve.
evaluation-moment-kind = Type
evaluation-moment-kind-hint = Il vous faut les deux.
evaluation-kind-interim = Intermédiaire
evaluation-kind-interim-hint = En cours de route, quand on peut encore corriger.
evaluation-kind-final = Finale
evaluation-kind-final-hint = À la fin, pour voir ce que le plan a apporté.
evaluation-moment-criteria = Critères d’évaluation
evaluation-moment-criteria-hint = Que regarderez-vous ce jour-là ?
evaluation-moment-result = Résultat
evaluation-moment-result-hint = Les chiffres ou les faits du moment, en bref.
evaluation-moment-conclusion = Conclusion
evaluation-moment-conclusion-hint = Qu’en déduisez-vous ?
evaluation-moment-adjustment = Adaptation du plan
evaluation-moment-adjustment-hint = Quelle action s’ajoute, change ou s’arrête ?

# L’écran : les moments d’évaluation sur une ligne du temps.
evaluation-moment-when = Quand ferez-vous le point ?
evaluation-moment-no-date = Pas encore de date
evaluation-moment-past = passé
evaluation-moment-next = prochain
evaluation-moment-coming = plus tard
evaluation-moment-looks-at = { $count ->
    [one] Un critère à examiner
   *[other] { $count } critères à examiner
 }
evaluation-moment-no-criteria = Aucun critère choisi pour ce jour
evaluation-moment-no-result = Ce moment est passé, mais le résultat n’est pas encore noté.
