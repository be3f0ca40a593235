# Wie het overzicht houdt van alle plannen waarbij jullie aansluiten.

plan-link-summary = overzicht van de plannen
plan-link-summary-many = Overzicht van de plannen
plan-link-summary-add = Toevoegen wie het overzicht houdt
plan-link-summary-empty = Nog niet afgesproken wie het overzicht houdt. Kies één functie, bijvoorbeeld het diensthoofd welzijn.
plan-link-summary-untitled = Overzicht zonder verantwoordelijke

plan-link-summary-overview-keeper = Wie houdt het overzicht van alle lopende actieplannen?
plan-link-summary-overview-keeper-hint = Noteer een functie, geen naam.
