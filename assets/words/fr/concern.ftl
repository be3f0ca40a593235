# Préoccupations de la population.

concern = préoccupation
concern-many = Préoccupations
concern-add = Ajouter une préoccupation
concern-quick = Qu’est-ce qui inquiète les gens ?
concern-empty = Pas encore de préoccupation. Le défi en naîtra ; notez une phrase entendue, par exemple « plus personne ne se dit bonjour ».
concern-untitled = Préoccupation sans texte
concern-wording = Formulation
concern-wording-hint = Une phrase que les gens concernés reconnaîtraient ; affinez-la après chaque écoute.
concern-underlying-category = Préoccupation profonde
concern-underlying-category-hint = Cherchez la raison profonde ; plusieurs réponses sont possibles.
concern-category-traffic-or-safety = Circulation ou sécurité
concern-category-traffic-or-safety-hint = Circulation dense, stationnement ou sentiment d’insécurité dans la rue.
concern-category-loss-of-identity = Perte d’identité
concern-category-loss-of-identity-hint = « Je ne reconnais plus mon quartier » : des repères disparaissent.
concern-category-unequal-treatment = Inégalité de traitement
concern-category-unequal-treatment-hint = L’impression que d’autres reçoivent plus ou peuvent se permettre plus.
concern-category-image-or-decay = Mauvaise image ou dégradation
concern-category-image-or-decay-hint = Saleté, bâtiments vides ou mauvaise réputation dont on a honte.
concern-category-not-heard-by-policy = Sentiment de ne pas être entendu
concern-category-not-heard-by-policy-hint = Les gens pensent que tout se décide sans eux.
concern-category-fear-of-change-or-loss = Peur du changement ou de la perte
concern-category-fear-of-change-or-loss-hint = Crainte de perdre le calme, une clientèle ou des habitudes.
concern-category-other = Autre
concern-category-other-hint = Rien ne convient ; précisez-le dans la formulation.
concern-hot-theme-behind-which-it-hides = Thème brûlant qui la cache
concern-hot-theme-behind-which-it-hides-hint = Le sujet dont tout le monde parle, alors que le souci est ailleurs.
concern-shared-with-loud-voices = Partagée par des voix fortes
concern-shared-with-loud-voices-hint = Un souci partagé avec le milieu silencieux peut rassembler.
concern-carried-by-silent-middle = Présence dans le milieu silencieux
concern-carried-by-silent-middle-hint = Une estimation suffit, sur la base de vos moments d’écoute.
carried-few = Peu de gens
carried-few-hint = Vous l’avez entendue ici et là, chez quelques personnes.
carried-some = Une partie
carried-some-hint = Plusieurs personnes ou un groupe précis en ont parlé.
carried-many = Beaucoup
carried-many-hint = Elle revient souvent, dans des groupes différents.
carried-most = La plupart
carried-most-hint = Presque tout le monde vous en a parlé.
carried-unknown = Inconnue
carried-unknown-hint = Vous n’avez pas encore entendu les personnes discrètes à ce sujet.
concern-citizen-types = Types de citoyens
concern-citizen-types-hint = Chez qui cette préoccupation est-elle la plus forte ?
concern-convertible-to-challenge = Peut devenir un défi
concern-convertible-to-challenge-hint = Peut-on en faire une tâche positive que plusieurs camps porteraient ?
concern-convertible-to-challenge-note = Explication
concern-convertible-to-challenge-note-hint = Notez aussi pourquoi une préoccupation n’est pas retenue.

# L’écran : d’où vient une préoccupation.
concern-heard-in = Entendue lors de
concern-heard-in-count = { $count ->
    [0] aucun moment d’écoute
    [one] un moment d’écoute
   *[other] { $count } moments d’écoute
 }
concern-shared-by = Aussi chez ces voix fortes
