# Objectifs : la situation voulue après les actions.

objective = objectif
objective-many = Objectifs
objective-add = Ajouter un objectif
objective-quick = Quelle situation voulez-vous atteindre ?
objective-empty = Pas encore d’objectif. Il indique où doivent mener les actions, par exemple « on traverse le parc le soir sans crainte ».
objective-untitled = Objectif sans texte
objective-challenge = Défi
objective-challenge-hint = Un objectif dépend toujours d’un seul défi.
objective-text = Situation voulue
objective-text-hint = Décrivez un état atteint, par exemple « la place est propre », pas une activité.
objective-indicator = Indicateur
objective-indicator-hint = À quoi verrez-vous que la situation a changé ?
objective-baseline = Valeur de départ
objective-baseline-hint = La mesure d’aujourd’hui, avec sa période, par exemple 31 par trimestre.
objective-target = Valeur visée
objective-target-hint = Restez réaliste et gardez la même unité qu’au départ.
objective-by-when = Échéance
objective-by-when-hint = Le jour où la valeur visée doit être atteinte.

# L’écran des objectifs.
objective-views = Vues des objectifs
objective-without-challenge = Sans défi rassembleur
objective-challenge-first = Il n’y a pas encore de défi rassembleur. Décrivez-le d’abord : un objectif dit quand le défi est relevé.
objective-to-challenge = Aller au défi rassembleur
objective-from-to = Départ → cible
objective-actions = { $count ->
    [0] aucune
   *[other] { $count }
 }
objective-served-by = Actions liées
objective-served-by-none = Aucune action ne sert encore cet objectif.
objective-to-actions = Aller aux actions

# L’arbre : du défi aux objectifs et aux actions.
objective-view-tree = Du défi à l’action
objective-branch = Ce qui relève de « { $name } »
objective-open-all = Tout déplier
objective-close-all = Tout replier
objective-challenge-none = Ce défi n’a pas encore d’objectif.
