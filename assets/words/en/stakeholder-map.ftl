# The stakeholder map.

stakeholder-map-core = working
    group
stakeholder-map-rungs = Rings, from the outside in: { $rungs }.
stakeholder-map-alt = Map of { $count ->
    [one] one stakeholder
   *[other] { $count } stakeholders
 } in six rings by rung of the participation ladder and four sectors by main role. The table with the map gives the same data.
stakeholder-map-overflow = +{ $count } on the map: { $count ->
    [one] number
   *[other] numbers
 } { $numbers }.
stakeholder-map-unplaced = Not on the map, because the rung or the role is missing: number { $numbers }.

stakeholder-map = Stakeholder map
stakeholder-map-title = { $phase }, assessed on { $date }
stakeholder-map-label = Stakeholders on the map
stakeholder-map-marker = { $number }, { $who }{ $roles ->
    [none] {""}
   *[other] , { $roles }
 }{ $degree ->
    [none] {""}
   *[other] , rung { $degree }
 }{ $wanted ->
    [none] {""}
   *[other] , goal rung { $wanted }
 }
stakeholder-map-keys = Click a number to see the details; that is also where you choose the rung and the role. With the keyboard: the left and right arrows go round the ring, the up and down arrows go one ring in or out, Enter shows the details.
stakeholder-legend-rings = Rings: rung now
stakeholder-legend-signs = Signs: role
stakeholder-names = Who is which number?
stakeholder-not-on-map = not on the map
