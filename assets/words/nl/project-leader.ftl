# De projectleider: wie het traject draagt, met welke tijd, middelen en ruimte.

project-leader = projectleider
project-leader-many = Projectleiders
project-leader-add = Projectleider toevoegen
project-leader-empty = Nog geen projectleider. Kies iemand die er de tijd en het vertrouwen voor krijgt, bijvoorbeeld de beleidsmedewerker samenleven.
project-leader-untitled = Projectleider, nog niet gekozen

project-leader-member = Wie
project-leader-member-hint = Kies een lid van de werkgroep.
project-leader-tasks-accepted = Taken
project-leader-tasks-accepted-hint = Alle vier horen bij elkaar; bespreek wat er nog ontbreekt.
leader-task-convenes = Roept de groep samen
leader-task-convenes-hint = Prikt datums, nodigt uit en zorgt dat iedereen weet waarover het gaat.
leader-task-chairs = Leidt de vergadering
leader-task-chairs-hint = Laat iedereen aan het woord en rondt af met duidelijke afspraken.
leader-task-oversees-trajectory = Bewaakt het traject
leader-task-oversees-trajectory-hint = Weet waar jullie staan en wat de volgende stap is.
leader-task-oversees-tasks-means-communication = Volgt taken, middelen en communicatie op
leader-task-oversees-tasks-means-communication-hint = Ziet of iedereen doet wat afgesproken is en of het budget volstaat.
project-leader-time-allotted = Tijd
project-leader-time-allotted-hint = Bijvoorbeeld één dag per week, en wat er dan wegvalt.
project-leader-means-allotted = Middelen
project-leader-means-allotted-hint = Geld, een zaal, hulp van collega’s: wat is er beschikbaar?
project-leader-mandate-quick-decisions = Mag snel alleen beslissen?
project-leader-mandate-quick-decisions-hint = Loopt de spanning op, dan is er vaak geen tijd voor een vergadering.
project-leader-mandate-quick-decisions-note = Tot waar?
project-leader-mandate-quick-decisions-note-hint = Bijvoorbeeld tot een bedrag, of na een telefoontje.
project-leader-aligned-with = Afgestemd met
project-leader-aligned-with-hint = De burgemeester of een schepen, met de functie en niet met de naam.
project-leader-aligned-with-on = Afgestemd op
project-leader-aligned-with-on-hint = De dag waarop dit afgesproken is.
project-leader-backup-role = Vervanging
project-leader-backup-role-hint = Welke functie neemt over bij ziekte of verlof?
