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
