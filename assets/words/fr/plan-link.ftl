# Un lien : où un objectif ou une action rejoint un plan existant.

plan-link = lien avec un plan
plan-link-many = Liens avec les plans
plan-link-add = Ajouter un lien
plan-link-empty = Pas encore de lien. Ce qui figure dans un plan a souvent déjà de l’argent et des bras, comme le réaménagement d’une place dans le plan pluriannuel.
plan-link-untitled = Lien sans objectif ni action

plan-link-objective-or-action = Objectif ou action
plan-link-objective-or-action-hint = Qu’est-ce qui peut profiter d’un plan existant ?
plan-link-plan-item = Élément de plan
plan-link-plan-item-hint = Cherchez d’abord dans le plan pluriannuel.
plan-link-kind = Type d’élément
plan-link-kind-hint = Le service qui suit ce plan peut vous renseigner.
plan-link-kind-policy-objective = Objectif politique
plan-link-kind-policy-objective-hint = Une ambition de la commune, souvent déclinée en plusieurs actions.
plan-link-kind-action-in-multi-year-plan = Action du plan pluriannuel
plan-link-kind-action-in-multi-year-plan-hint = Une action concrète, en général déjà budgétée.
plan-link-kind-other-action-plan = Autre plan d’action
plan-link-kind-other-action-plan-hint = Par exemple le plan de sécurité, de jeunesse ou de mobilité.
plan-link-services-consulted = Services consultés
plan-link-services-consulted-hint = Cochez les services avec lesquels vous en avez vraiment parlé.
service-domain-social = Social
service-domain-integration = Intégration
service-domain-safety = Sécurité
service-domain-communication = Communication
service-domain-other = Autre domaine
plan-link-budget-first-estimate = Première estimation du budget
plan-link-budget-first-estimate-hint = En euros ; notez 0 si cela ne coûte rien.
plan-link-budget-first-estimate-source = Origine de l’argent
plan-link-budget-first-estimate-source-hint = Par exemple le budget d’un service ou un subside.
