# Répartition des tâches : qui fait quoi, pour une action ou pour tout le plan.

task-division = répartition des tâches
task-division-many = Répartitions des tâches
task-division-add = Ajouter une répartition des tâches
task-division-empty = Pas encore de répartition des tâches. Elle dit à chaque personne ce qu’on attend d’elle ; commencez par une action, par exemple qui prépare le dépliant et qui le distribue.
task-division-untitled = Répartition des tâches pour tout le plan

task-division-action = Action
task-division-action-hint = Laissez vide pour l’ensemble du plan.
task-division-structure = Comment le travail est-il organisé, et qui le pilote ?
task-division-structure-hint = Par exemple un groupe de travail et deux équipes d’action.
task-division-missing-actors = Qui manque encore ?
task-division-missing-actors-hint = Les organisations ou services dont vous avez besoin et qui ne participent pas encore.
task-division-tasks = Tâches
task-division-tasks-hint = Une tâche par ligne, assez petite pour pouvoir la cocher.
task-division-tasks-task = Tâche
task-division-tasks-task-hint = Par exemple « préparer le dépliant ».
task-division-tasks-who = Qui
task-division-tasks-who-hint = Choisissez un membre ou une partie prenante, ou notez un service.
task-division-tasks-role = Rôle
task-division-tasks-role-hint = Par exemple piloter, exécuter ou relire.
task-division-tasks-by-when = Pour quand
task-division-tasks-by-when-hint = Le jour où la tâche doit être terminée.
task-division-agreements-communicated-on = Accords communiqués le
task-division-agreements-communicated-on-hint = Le jour où toutes les personnes concernées ont su qui fait quoi.
task-division-strengths-used = Atouts mis à profit
task-division-strengths-used-hint = Que sait-on faire mieux qu’ailleurs ? Le service des sports, par exemple, connaît les clubs.

# L’écran de la répartition des tâches.
task-division-which = Pour quelle action répartissez-vous le travail ?
task-division-plan = L’ensemble du plan
task-division-count = { $count ->
    [0] pas encore de tâches
    [one] une tâche
   *[other] { $count } tâches
 }
