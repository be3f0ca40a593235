# La carte des parties prenantes.

stakeholder-map-core = groupe
    de travail
stakeholder-map-rungs = Anneaux, de l’extérieur vers l’intérieur : { $rungs }.
stakeholder-map-alt = Carte de { $count ->
    [one] une partie prenante
   *[other] { $count } parties prenantes
 } en six anneaux selon le degré de participation et quatre secteurs selon le rôle principal. Le tableau joint donne les mêmes données.
stakeholder-map-overflow = +{ $count } sur la carte : { $count ->
    [one] le numéro
   *[other] les numéros
 } { $numbers }.
stakeholder-map-unplaced = Absents de la carte, faute de degré ou de rôle : numéro { $numbers }.

stakeholder-map = Carte des parties prenantes
stakeholder-map-title = { $phase }, évaluée le { $date }
stakeholder-map-label = Parties prenantes sur la carte
stakeholder-map-marker = { $number }, { $who }{ $roles ->
    [none] {""}
   *[other] , { $roles }
 }{ $degree ->
    [none] {""}
   *[other] , degré { $degree }
 }{ $wanted ->
    [none] {""}
   *[other] , degré visé { $wanted }
 }
stakeholder-map-keys = Cliquez sur un numéro pour voir les données ; c’est là aussi que vous choisissez le degré et le rôle. Au clavier : les flèches gauche et droite font le tour de l’anneau, les flèches haut et bas passent à l’anneau intérieur ou extérieur, Entrée affiche les données.
stakeholder-legend-rings = Anneaux : degré actuel
stakeholder-legend-signs = Signes : rôle
stakeholder-names = À qui correspond chaque numéro ?
stakeholder-not-on-map = pas sur la carte
