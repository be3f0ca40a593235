# Éléments du plan pluriannuel et d’autres plans.

plan-item = élément de plan
plan-item-many = Éléments de plan
plan-item-add = Ajouter un élément de plan
plan-item-quick = Quel élément de plan ?
plan-item-empty = Pas encore d’élément de plan. Ce qui est déjà prévu facilite le financement, par exemple le réaménagement d’une place au plan pluriannuel.
plan-item-untitled = Élément de plan sans intitulé
plan-item-plan = Plan
plan-item-plan-hint = Le document dans lequel cet élément est repris.
plan-multi-year-plan = Plan pluriannuel
plan-safety-plan = Plan de sécurité
plan-youth-plan = Plan jeunesse
plan-integration-plan = Plan d’intégration
plan-mobility-plan = Plan de mobilité
plan-plan-samenleven = Plan Samenleven
plan-other = Autre plan
plan-item-code = Code
plan-item-code-hint = Recopiez le code tel qu’il figure dans le plan.
plan-item-label = Intitulé
plan-item-label-hint = Recopiez l’intitulé officiel, pour qu’on le retrouve facilement.
plan-item-status = État
plan-item-status-hint = Un élément réalisé peut encore apporter de l’expérience.
plan-item-status-done = Réalisé
plan-item-status-done-hint = Demandez ce que cela a apporté et ce qu’on en a appris.
plan-item-status-running = En cours
plan-item-status-running-hint = Vous pouvez peut-être vous y associer dès maintenant.
plan-item-status-planned = Prévu
plan-item-status-planned-hint = Rien n’a commencé ; le contenu peut sans doute encore évoluer.
plan-item-service-owner = Service responsable
plan-item-service-owner-hint = Le service qui suit cet élément au quotidien.
plan-item-angle = Point d’accroche
plan-item-angle-hint = Comment votre dossier peut-il s’y greffer ?

# L’écran.
plan-item-tab = Plans
