# Une des quatre tâches de prévention, et son avancement.

prevention-item = tâche de prévention
prevention-item-many = Tâches de prévention
prevention-item-add = Ajouter une tâche de prévention
prevention-item-empty = Pas encore de tâche de prévention. Ce que vous construisez en période calme vous servira plus tard, par exemple une formation annuelle pour le personnel d’accueil.
prevention-item-untitled = Tâche de prévention sans nom

prevention-item-code = Tâche
prevention-item-code-hint = Ces tâches sont toujours utiles, surtout tant que tout est calme.
prevention-task-room-for-voices = Place à la pluralité des voix
prevention-task-room-for-voices-hint = On peut ne pas être d’accord sans que des camps se forment.
prevention-task-communicate-sensitive = Communication sur les sujets sensibles
prevention-task-communicate-sensitive-hint = Vous en parlez vous-mêmes, avant que la rumeur ne le fasse.
prevention-task-connecting-communication = Communication rassembleuse et dépolarisante
prevention-task-connecting-communication-hint = Les mots et les images rapprochent, sans rabaisser personne.
prevention-task-train-people = Formation du personnel et des personnes-clés
prevention-task-train-people-hint = Celles et ceux qui sont proches des gens apprennent à sentir la tension et à y réagir.
prevention-item-status = Avancement
prevention-item-status-hint = Où en êtes-vous pour cette tâche ?
prevention-item-what = Ce que vous faites
prevention-item-what-hint = Un seul pas concret vaut mieux qu’une longue intention.
prevention-item-who = Qui
prevention-item-who-hint = Le service ou la fonction qui s’en charge.
prevention-item-when = Quand
prevention-item-when-hint = Le jour où cela se fait ou doit être prêt.
