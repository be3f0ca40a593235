# Een taakverdeling: wie wat doet, voor één actie of voor het hele plan.

task-division = taakverdeling
task-division-many = Taakverdelingen
task-division-add = Taakverdeling toevoegen
task-division-empty = Nog geen taakverdeling. Zo weet iedereen wat er verwacht wordt; begin met één actie, bijvoorbeeld wie de flyer maakt en wie ze ronddraagt.
task-division-untitled = Taakverdeling van het hele plan

task-division-action = Actie
task-division-action-hint = Laat leeg voor het plan als geheel.
task-division-structure = Hoe is het werk georganiseerd, en wie stuurt?
task-division-structure-hint = Bijvoorbeeld een werkgroep met twee actieteams.
task-division-missing-actors = Wie ontbreekt nog?
task-division-missing-actors-hint = Organisaties of diensten die jullie nodig hebben en die nog niet meedoen.
task-division-tasks = Taken
task-division-tasks-hint = Eén taak per rij; klein genoeg om te kunnen afvinken.
task-division-tasks-task = Taak
task-division-tasks-task-hint = Bijvoorbeeld “flyer maken”.
task-division-tasks-who = Wie
task-division-tasks-who-hint = Kies een lid of stakeholder, of schrijf een dienst op.
task-division-tasks-role = Rol
task-division-tasks-role-hint = Bijvoorbeeld trekker, uitvoerder of meelezer.
task-division-tasks-by-when = Tegen wanneer
task-division-tasks-by-when-hint = De dag waarop het klaar moet zijn.
task-division-agreements-communicated-on = Afspraken meegedeeld op
task-division-agreements-communicated-on-hint = De dag waarop alle betrokkenen wisten wie wat doet.
task-division-strengths-used = Sterktes die jullie benutten
task-division-strengths-used-hint = Wat kan iemand hier beter dan de rest? De sportdienst kent bijvoorbeeld de clubs.

# Het scherm van de taakverdeling.
task-division-which = Voor welke actie verdelen jullie het werk?
task-division-plan = Het hele plan
task-division-count = { $count ->
    [0] nog geen taken
    [one] één taak
   *[other] { $count } taken
 }
