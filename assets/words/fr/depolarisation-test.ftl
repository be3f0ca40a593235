# Test de dépolarisation d’une action.

depolarisation-test = test de dépolarisation
depolarisation-test-many = Tests de dépolarisation
depolarisation-test-action = Action testée
depolarisation-test-action-hint = Refaites le test si l’action change ou si un déclencheur survient.
depolarisation-test-rows = Risques par question
depolarisation-test-rows-hint = Une ligne au moins par question, même si vous ne voyez pas de risque.
depolarisation-test-rows-q = Question
depolarisation-test-rows-q-hint = Parcourez les cinq questions une à une.
test-question-d1 = Comment cette action reste-t-elle tournée vers le milieu silencieux ?
test-question-d2 = Quels mécontentements, soucis et émotions cachées faut-il garder à l’œil ?
test-question-d3 = Comment éviter que les voix fortes y trouvent une tribune de plus ?
test-question-d4 = Quels faits extérieurs ou déclencheurs pourraient relancer la polarisation ?
test-question-d5 = Votre attitude et votre ton parlent-ils assez au milieu silencieux ?
depolarisation-test-rows-risk = Risque
depolarisation-test-rows-risk-hint = Ce qui pourrait mal tourner, décrit concrètement.
depolarisation-test-rows-likelihood = Niveau de probabilité
depolarisation-test-rows-likelihood-hint = Le risque peut-il facilement se produire ?
depolarisation-test-rows-severity = Niveau de gravité
depolarisation-test-rows-severity-hint = Quels dégâts ferait-il pour la vie en commun ?
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
