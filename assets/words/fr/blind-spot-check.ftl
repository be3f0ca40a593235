# Recherche des angles morts du réseau.

blind-spot-check = recherche d’angles morts
blind-spot-check-many = Recherches d’angles morts
blind-spot-check-add = Ajouter une recherche d’angles morts
blind-spot-check-empty = Pas encore de recherche. Demandez-vous quels thèmes et quels secteurs manquent autour de vous, par exemple la mobilité ou l’enseignement.
blind-spot-check-untitled = Recherche sans date
blind-spot-check-content-themes-missing = Thèmes absents
blind-spot-check-content-themes-missing-hint = Ce que personne ne connaît dans votre réseau, comme les déchets ou l’éclairage.
blind-spot-check-sectors-missing = Secteurs absents
blind-spot-check-sectors-missing-hint = D’où personne ne vient encore, comme le logement ou le travail de quartier.
blind-spot-check-checked-on = Date de la recherche
blind-spot-check-checked-on-hint = La plus récente compte ; recommencez quand le réseau change.
blind-spot-check-added-stakeholders = Parties prenantes ajoutées
blind-spot-check-added-stakeholders-hint = Celles que vous avez contactées grâce à cette recherche.

# L’écran : les tableaux montrent les vides, le groupe en tire une conclusion.
blind-spot-check-title = Qu’en concluez-vous ?
blind-spot-check-lead = Les tableaux montrent qui est là, pas qui vous avez oublié. Passez ensemble en revue les thèmes et les secteurs du quartier et notez ce qui manque.
