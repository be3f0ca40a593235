# Actions concrètes.

action = action
action-many = Actions
action-add = Ajouter une action
action-quick = Qu’allez-vous faire ?
action-empty = Pas encore d’action. La population croit ce qu’elle voit ; commencez simplement, par exemple par un goûter au pied des immeubles.
action-untitled = Action sans titre
action-title = Titre
action-title-hint = Un titre court que la population comprendrait aussi.
action-description = Description
action-description-hint = Ce que vous faites, où et avec qui.
action-objective = Objectifs
action-objective-hint = Une action peut servir plusieurs objectifs.
action-term = Terme
action-term-hint = Un plan équilibré contient les deux.
term-short = Court terme
term-short-hint = Peut démarrer vite et donner un résultat en quelques mois.
term-long = Long terme
term-long-hint = Demande des années ou reste en place ; agit en profondeur.
action-priority-action = Action prioritaire
action-priority-action-hint = Cochez si elle répond à ce qui est le plus urgent.
action-plan-samenleven-types = Types d’action du programme
action-plan-samenleven-types-hint = Une même action peut compter pour plusieurs types.
action-type-1-toxic = 1 Contrer la polarisation toxique
action-type-1-toxic-hint = Réduire la pensée « nous-eux », par exemple par des rencontres.
action-type-2-disinformation = 2 Contrer la désinformation
action-type-2-disinformation-hint = Corriger les fausses informations et apprendre aux gens à les repérer.
action-type-3-discrimination-hate-violence = 3 Contrer la discrimination, la haine ou la violence
action-type-3-discrimination-hate-violence-hint = Par exemple former des témoins actifs ou faciliter les signalements.
action-type-4-debate = 4 Stimuler le débat
action-type-4-debate-hint = Permettre des désaccords francs et respectueux, aussi sur des sujets sensibles.
action-type-5-staff-training = 5 Former le personnel
action-type-5-staff-training-hint = Préparer vos équipes aux tensions, au discours de haine et aux échanges difficiles.
action-type-none = Aucun de ces types
action-type-none-hint = Utile au plan, mais ne compte pas pour la règle des types.
action-channel = En ligne ou hors ligne
action-channel-hint = Là où l’action se déroule.
action-citizen-types-aimed = Types de citoyens visés
action-citizen-types-aimed-hint = Un quartier est un mélange ; vous pouvez en viser plusieurs.
action-suggested-by = Suggérée par
action-suggested-by-hint = Les idées de la population et des partenaires augmentent l’adhésion.
action-origin-silent-middle = Milieu silencieux
action-origin-silent-middle-hint = Une idée entendue chez des personnes qui s’expriment rarement.
action-origin-working-group = Groupe de travail
action-origin-working-group-hint = Un membre l’a apportée, ou elle est née en réunion.
action-origin-network = Réseau
action-origin-network-hint = Un partenaire ou une partie prenante hors du groupe l’a proposée.
action-origin-service = Service
action-origin-service-hint = Un service communal l’a proposée à partir de sa pratique.
action-origin-other = Autre
action-origin-other-hint = Par exemple une autre commune, le collège ou un appel à projets.
action-responsible = Responsable
action-responsible-hint = Un membre du groupe ou un service ; répartissez la charge.
action-executors-partners = Partenaires d’exécution
action-executors-partners-hint = Les parties prenantes qui mettent la main à la pâte.
action-start = Début
action-start-hint = Le premier jour, même s’il reste à confirmer.
action-end = Fin
action-end-hint = Le dernier jour prévu.
action-budget = Budget
action-budget-hint = Un montant en euros ; une estimation prudente suffit.
action-staff = Temps de travail
action-staff-hint = Par exemple deux jours par mois pour le service jeunesse.
action-quick-effect = Effet rapide
action-quick-effect-hint = Verra-t-on quelque chose dans les premières semaines ?
action-criteria = Critères d’évaluation
action-criteria-hint = Il en faut au moins un pour approuver l’action.
action-status = État
action-status-hint = Le test de dépolarisation précède l’approbation.
action-status-idea = Idée
action-status-idea-hint = Encore à discuter ; ne compte pas dans le plan.
action-status-chosen = Choisie
action-status-chosen-hint = Le groupe veut la mener, mais elle n’est pas encore approuvée.
action-status-approved = Approuvée
action-status-approved-hint = Le test est fait et rien n’empêche de commencer.
action-status-running = En cours
action-status-running-hint = L’exécution a commencé ; suivez les premiers résultats.
action-status-done = Réalisée
action-status-done-hint = Tout a été exécuté ; regardez ensemble ce que cela a donné.
action-status-stopped = Arrêtée
action-status-stopped-hint = Vous y renoncez ; elle ne compte plus dans le plan.
action-differentiation-note = Adaptation au service
action-differentiation-note-hint = Par exemple commencer à petite échelle si l’équipe est réduite ou peu expérimentée.
action-inspiration-source = Source d’inspiration
action-inspiration-source-hint = Une autre commune, un réseau ou une pratique déjà éprouvée.

balance-title = Équilibre des actions
balance-lead = Vérifiez si vous agissez à court et à long terme, en ligne et hors ligne, pour les types de citoyens prépondérants.

# L’écran des actions.
action-views = Vues des actions
action-view-list = Liste
action-view-board = Par état
action-view-balance = Équilibre
action-count = { $count ->
    [0] aucune action
    [one] 1 action
   *[other] { $count } actions
 }
action-without-objective = Sans objectif
action-without-objective-lead = Notez aussi les idées qui viennent. Vous les relierez plus tard à un objectif.
action-objectives-first = Il n’y a pas encore d’objectif. Notez déjà vos idées, ou décrivez d’abord la situation que vous voulez atteindre.
action-to-objectives = Aller aux objectifs
action-also-for = Aussi pour :
action-no-objective = Pas encore d’objectif
action-no-responsible = Pas encore de responsable
action-until = jusqu’au { $day }
action-no-end = Pas encore de date de fin
action-late = { $count ->
    [one] 1 jour de retard
   *[other] { $count } jours de retard
 }
action-priority-mark = Prioritaire
action-put-on = État :
action-put-on-now = Passer à « { $status } »
action-now-on = « { $name } » est maintenant à l’état « { $status } ».
action-needs = Il manque encore pour l’approbation :
action-needs-nothing = Plus rien n’empêche l’approbation.
action-need-test = Test de dépolarisation complet
action-need-measures = Mesure pour chaque risque du test
action-test-answered = Test de dépolarisation : { $answered ->
    [0] pas encore commencé
    [one] une question traitée sur { $all }
   *[other] { $answered } questions traitées sur { $all }
 }
action-to-test = Aller au test

balance-see = Voir l’équilibre
balance-line = { $short } à court terme et { $long } à long terme, { $online } en ligne et { $offline } hors ligne, { $types } des 5 types d’action
balance-short = Équilibre :
balance-counted = { $count ->
    [one] Une action sur { $all } compte.
   *[other] { $count } actions sur { $all } comptent.
 } Les idées et les actions arrêtées ne comptent pas. Une action peut compter plus d’une fois.
balance-empty = Aucune action ne compte encore. Passez une action à « Choisie » dès que le groupe veut la mener.
balance-citizens = Types de citoyens prépondérants
balance-citizens-none = Vous n’avez pas encore indiqué quels types de citoyens sont prépondérants.
balance-citizens-choose = Aller aux types de citoyens
balance-types = { $count ->
    [0] Aucun des 5 types n’est encore couvert.
    [one] Un type sur 5 est couvert.
   *[other] { $count } types sur 5 sont couverts.
 }
balance-types-needed = Le programme de subsides en demande au moins 3.
balance-objectives = Actions par objectif
