# Tableau des dilemmes : reconnaître, mettre en ordre, ouvrir une perspective.

dilemma-board = tableau des dilemmes
dilemma-board-many = Tableaux des dilemmes
dilemma-board-add = Ajouter un tableau des dilemmes
dilemma-board-empty = Pas encore de tableau. Mettez côte à côte ce que chaque camp vit, par exemple le besoin de calme et l’envie de se retrouver dehors, puis cherchez ce qui les rapproche.
dilemma-board-untitled = Tableau des dilemmes sans défi
dilemma-board-challenge = Défi
dilemma-board-challenge-hint = Le défi que ce tableau doit faire mûrir.
dilemma-board-views-acknowledged = Qui voit les choses comment ?
dilemma-board-views-acknowledged-hint = Reconnaissez au moins deux points de vue, sans les comparer.
dilemma-board-views-acknowledged-who = Qui
dilemma-board-views-acknowledged-who-hint = Un groupe ou une fonction, jamais un nom.
dilemma-board-views-acknowledged-view = Point de vue
dilemma-board-views-acknowledged-view-hint = Ce que ce groupe veut ou pense, dans ses mots.
dilemma-board-views-acknowledged-emotion = Émotion
dilemma-board-views-acknowledged-emotion-hint = Fierté, peur, lassitude : qu’est-ce qui se ressent ?
dilemma-board-views-acknowledged-interest = Intérêt
dilemma-board-views-acknowledged-interest-hint = Ce que ce groupe a à perdre ou à gagner.
dilemma-board-equal-weight-statement = Pourquoi chaque préoccupation compte-t-elle autant ?
dilemma-board-equal-weight-statement-hint = Une ou deux phrases que chaque camp pourrait entendre sans se vexer.
dilemma-board-differences = Qu’est-ce qui les sépare ?
dilemma-board-differences-hint = Triez les avis, les souhaits et les intérêts, un par ligne.
dilemma-board-similarities = Qu’est-ce qui les rapproche ?
dilemma-board-similarities-hint = Trouvez au moins un point commun ; c’est là que naît le défi.
dilemma-board-important-to-us = Qu’est-ce qui compte pour tout le monde ?
dilemma-board-important-to-us-hint = Appuyez-vous sur les points communs.
dilemma-board-we-need = De quoi a-t-on besoin pour y arriver ?
dilemma-board-we-need-hint = Des règles, des personnes, des moyens, du temps.
dilemma-board-we-will-take-up = Que prenons-nous en charge ?
dilemma-board-we-will-take-up-hint = Seulement ce que vous pourrez vraiment faire.
dilemma-board-we-will-not-take-up = Que ne prenons-nous pas en charge ?
dilemma-board-we-will-not-take-up-hint = Dites-le franchement, pour que personne ne l’attende en vain.

# L’écran du tableau des dilemmes.
dilemma-board-choose = Choisir un défi
dilemma-board-left = { $count ->
    [0] tableau terminé
    [one] encore une réponse à donner
   *[other] encore { $count } réponses à donner
 }
dilemma-board-needs = Avant que ce défi puisse passer à l’étape 3, il manque encore :
dilemma-board-two-sides = Qui voit les choses comment ? Au moins deux points de vue différents
dilemma-board-finished = Ce tableau est terminé. Le défi peut passer à l’étape 3.
dilemma-board-lines = Écrivez une ligne dans la case vide, puis appuyez sur Entrée pour la suivante. Une ligne vidée disparaît.
dilemma-board-apart = Ce qui nous sépare
dilemma-board-together = Ce qui nous relie
dilemma-board-ahead = Ce que nous ferons
dilemma-board-challenge-first = Il n’y a pas encore de défi. Formulez-en d’abord un, puis travaillez-le ici sur le tableau.
