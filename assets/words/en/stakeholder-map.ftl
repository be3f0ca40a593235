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
