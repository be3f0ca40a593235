# Een evaluatiemoment: een dag waarop jullie kijken wat er bereikt is.

evaluation-moment = evaluatiemoment
evaluation-moment-many = Evaluatiemomenten
evaluation-moment-add = Evaluatiemoment toevoegen
evaluation-moment-empty = Nog geen evaluatiemomenten. Plan er minstens één onderweg en één op het einde, bijvoorbeeld na het eerste halfjaar en na de laatste actie.
evaluation-moment-untitled = Evaluatiemoment zonder datum

evaluation-moment-date = Datum
evaluation-moment-date-hint = Leg de dag nu al vast, dan houdt iedereen hem vrij.
evaluation-moment-kind = Soort
evaluation-moment-kind-hint = Jullie hebben beide nodig.
evaluation-kind-interim = Tussentijds
evaluation-kind-interim-hint = Onderweg, zodat jullie nog kunnen bijsturen.
evaluation-kind-final = Eindevaluatie
evaluation-kind-final-hint = Op het einde, om te zien wat het plan opleverde.
evaluation-moment-criteria = Evaluatiecriteria
evaluation-moment-criteria-hint = Wat bekijken jullie op deze dag?
evaluation-moment-result = Resultaat
evaluation-moment-result-hint = De cijfers of feiten van dat moment, kort.
evaluation-moment-conclusion = Besluit
evaluation-moment-conclusion-hint = Wat leiden jullie daaruit af?
evaluation-moment-adjustment = Bijsturing
evaluation-moment-adjustment-hint = Welke actie komt erbij, verandert of stopt?

# Het scherm: evaluatiemomenten op een tijdlijn.
evaluation-moment-when = Wanneer kijken jullie terug?
evaluation-moment-no-date = Nog geen datum
evaluation-moment-past = voorbij
evaluation-moment-next = volgende
evaluation-moment-coming = later
evaluation-moment-looks-at = { $count ->
    [one] Eén criterium om te bekijken
   *[other] { $count } criteria om te bekijken
 }
evaluation-moment-no-criteria = Nog niet gekozen wat jullie dan bekijken
evaluation-moment-no-result = Dit moment is voorbij, maar het resultaat staat er nog niet.
