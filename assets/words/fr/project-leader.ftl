# Responsable de projet : qui porte le parcours, avec quel temps, quels moyens et quelle marge.

project-leader = responsable de projet
project-leader-many = Responsables de projet
project-leader-add = Ajouter un ou une responsable de projet
project-leader-empty = Pas encore de responsable de projet. Choisissez une personne qui en reçoit le temps et la confiance, par exemple à la cohésion sociale.
project-leader-untitled = Responsable de projet à choisir

project-leader-member = Qui
project-leader-member-hint = Choisissez un membre du groupe de travail.
project-leader-tasks-accepted = Tâches
project-leader-tasks-accepted-hint = Les quatre vont ensemble ; parlez de ce qui manque encore.
leader-task-convenes = Convoque le groupe
leader-task-convenes-hint = Fixe les dates, invite et annonce le sujet.
leader-task-chairs = Préside les réunions
leader-task-chairs-hint = Donne la parole à chaque membre et conclut par des accords clairs.
leader-task-oversees-trajectory = Suit le parcours
leader-task-oversees-trajectory-hint = Sait où vous en êtes et quelle étape vient ensuite.
leader-task-oversees-tasks-means-communication = Suit les tâches, les moyens et la communication
leader-task-oversees-tasks-means-communication-hint = Vérifie que les accords sont tenus et que le budget suffit.
project-leader-time-allotted = Temps
project-leader-time-allotted-hint = Par exemple un jour par semaine, et ce qui est mis de côté pour cela.
project-leader-means-allotted = Moyens
project-leader-means-allotted-hint = De l’argent, une salle, l’aide de collègues : de quoi dispose cette personne ?
project-leader-mandate-quick-decisions = Peut décider vite et sans réunion ?
project-leader-mandate-quick-decisions-hint = Quand la tension monte, le temps manque souvent pour se réunir.
project-leader-mandate-quick-decisions-note = Jusqu’où ?
project-leader-mandate-quick-decisions-note-hint = Par exemple jusqu’à un certain montant, ou après un coup de téléphone.
project-leader-aligned-with = En accord avec
project-leader-aligned-with-hint = Membre du collège, désigné par sa fonction et non par son nom.
project-leader-aligned-with-on = Accord du
project-leader-aligned-with-on-hint = Le jour où cela a été convenu.
project-leader-backup-role = Remplacement
project-leader-backup-role-hint = La fonction qui prend le relais en cas de maladie ou de congé.
