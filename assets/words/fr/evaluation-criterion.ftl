# Ce qui est mesuré.

evaluation-criterion = critère d’évaluation
evaluation-criterion-many = Critères d’évaluation
evaluation-criterion-add = Ajouter un critère d’évaluation
evaluation-criterion-quick = Que voulez-vous mesurer ?
evaluation-criterion-empty = Pas encore de critère. Il vous dira si le plan fonctionne, par exemple le nombre d’appels pour tapage par mois.
evaluation-criterion-untitled = Critère d’évaluation sans texte
evaluation-criterion-what-is-measured = Ce qui est mesuré
evaluation-criterion-what-is-measured-hint = Un fait, un chiffre ou un ressenti que vous pouvez suivre dans le temps.
evaluation-criterion-criterion = Valeur ou tendance visée
evaluation-criterion-criterion-hint = La valeur à atteindre, ou simplement « à la hausse » ou « à la baisse ».
evaluation-criterion-method = Méthode et source
evaluation-criterion-method-hint = Utilisez de préférence des données que vous avez déjà.
evaluation-criterion-prepared-by = Préparé par
evaluation-criterion-prepared-by-hint = Qui rassemble les données avant l’évaluation ?

evaluation-criterion-used-by = Utilisé pour
evaluation-criterion-unused = Pas encore utilisé
