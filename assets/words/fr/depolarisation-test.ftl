# Test de dépolarisation d’une action.

depolarisation-test = test de dépolarisation
depolarisation-test-many = Tests de dépolarisation
depolarisation-test-add = Ajouter un test de dépolarisation
depolarisation-test-quick = Quelle action testez-vous ?
depolarisation-test-empty = Pas encore de test. Il précède l’approbation de chaque action ; commencez par la plus visible, par exemple une soirée d’information.
depolarisation-test-untitled = Test de dépolarisation sans action
depolarisation-test-action = Action testée
depolarisation-test-action-hint = Refaites le test si l’action change ou si un déclencheur survient.
depolarisation-test-rows = Risques par question
depolarisation-test-rows-hint = Une ligne au moins par question, même si vous ne voyez pas de risque.
depolarisation-test-rows-q = Question
depolarisation-test-rows-q-hint = Parcourez les cinq questions une à une.
test-question-d1 = Comment cette action reste-t-elle tournée vers le milieu silencieux ?
test-question-d1-hint = Pensez aux inquiétudes nouvelles auxquelles le plan ne répond pas encore.
test-question-d2 = Quels mécontentements, soucis et émotions cachées faut-il garder à l’œil ?
test-question-d2-hint = Pensez aux pertes, aux jalousies et aux vieilles rancœurs.
test-question-d3 = Comment éviter que les voix fortes y trouvent une tribune de plus ?
test-question-d3-hint = Pensez au lieu, à la formule choisie et à la presse.
test-question-d4 = Quels facteurs externes ou déclencheurs pourraient relancer la polarisation ?
test-question-d4-hint = Pensez à l’actualité, aux dates sensibles et aux décisions venues d’en haut.
test-question-d5 = Votre attitude et votre ton parlent-ils assez au milieu silencieux ?
test-question-d5-hint = Pensez aux mots, aux images et aux canaux : qui oubliez-vous ?
depolarisation-test-rows-risk = Risque
depolarisation-test-rows-risk-hint = Ce qui pourrait mal tourner, décrit concrètement.
depolarisation-test-rows-likelihood = Niveau de probabilité
depolarisation-test-rows-likelihood-hint = Le risque peut-il facilement se produire ?
depolarisation-test-rows-severity = Niveau de gravité
depolarisation-test-rows-severity-hint = Quels dégâts causerait-il à la vie en commun ?
depolarisation-test-rows-our-impact = Mesure prévue
depolarisation-test-rows-our-impact-hint = Ce que vous faites pour éviter le risque ou en limiter l’effet.
depolarisation-test-rows-none-seen = Aucun risque vu
depolarisation-test-rows-none-seen-hint = Cochez seulement après en avoir parlé ensemble.
depolarisation-test-rows-why = Raison
depolarisation-test-rows-why-hint = Pourquoi ne voyez-vous pas de risque ici ?
depolarisation-test-tested-on = Date du test
depolarisation-test-tested-on-hint = Le jour où vous avez parcouru les questions.
depolarisation-test-by = Test mené par
depolarisation-test-by-hint = Prévoyez au moins un esprit critique autour de la table.

test-overall-go = Feu vert
test-overall-go-with-measures = Feu vert avec mesures
test-overall-redesign = À revoir

# L’écran : les actions, les questions et la place des risques.
test-actions = Actions testées : { $complete } sur { $count }
test-state-untested = Pas encore testée
test-state-partly = { $count ->
    [one] { $count } question
   *[other] { $count } questions
 } sur { $all }
test-state-complete = Test complet
test-state-redesign = À revoir
test-choose-action = Choisissez une action. Vous parcourez ensuite cinq questions : qu’est-ce qui pourrait mal tourner, et que faites-vous pour l’éviter ?
test-begin-with = Commencer par : { $action }
test-go-on-with = Continuer avec : { $action }
test-no-actions = Pas encore d’action à tester. Notez d’abord ce que vous voulez faire.
test-go-to-actions = Aller aux actions
test-question = question { $number }
test-answered = Avec réponse
test-not-answered = Sans réponse
test-without-question = Risques pas encore liés à une question
test-risk = Risque { $number }
test-add-risk = Un risque de plus
test-remove-risk = Supprimer le risque { $number }
test-grave = Probable et grave, et toujours sans mesure. Dites ce que vous faites pour l’éviter, ou revoyez l’action.
test-redesign = { $count ->
    [one] Le risque { $numbers } est probable et grave, et rien n’est encore prévu pour l’éviter. Prévoyez une mesure ou revoyez l’action.
   *[other] Les risques { $numbers } sont probables et graves, et rien n’est encore prévu pour les éviter. Prévoyez des mesures ou revoyez l’action.
 }
test-all-answered = Les cinq questions ont une réponse.
test-to-open-question = Aller à la question { $number }, encore sans réponse
test-next = Action suivante : { $action }
test-all-tested = Toutes les actions sont testées.
test-of-day = Test du { $day }
test-remove = Supprimer le test
test-table = Où se situent les risques
test-cell = { $count ->
    [0] aucun
    [one] un risque :
   *[other] { $count } risques :
 }
test-without-measure = sans mesure
test-not-graded = Probabilité ou gravité pas encore choisie :
