# De depolarisatietoets: vijf vragen bij één actie.

depolarisation-test = depolarisatietoets
depolarisation-test-many = Depolarisatietoetsen
depolarisation-test-add = Depolarisatietoets toevoegen
depolarisation-test-quick = Welke actie toetsen jullie?
depolarisation-test-empty = Nog geen depolarisatietoetsen. Elke actie heeft er een nodig voor de goedkeuring; begin met de meest zichtbare, zoals een infoavond.
depolarisation-test-untitled = Depolarisatietoets zonder actie

depolarisation-test-action = Actie
depolarisation-test-action-hint = Toets elke actie apart.
depolarisation-test-rows = Risico’s per vraag
depolarisation-test-rows-hint = Noteer bij elke vraag minstens één risico, of zeg waarom er geen is.
depolarisation-test-rows-q = Vraag
depolarisation-test-rows-q-hint = Bij één vraag kunnen meerdere risico’s horen.
test-question-d1 = Blijft deze actie er voor het stille midden zijn, ook als er nieuwe zorgen opduiken?
test-question-d1-hint = Denk aan nieuwe vragen waarop het plan nog geen antwoord heeft.
test-question-d2 = Welk ongenoegen, welke zorgen en welke gevoelens spelen onderhuids mee en mogen we niet vergeten?
test-question-d2-hint = Denk aan verlies, afgunst of oud zeer waar niemand luidop over praat.
test-question-d3 = Hoe vermijden we dat luide stemmen via deze actie nog meer podium krijgen?
test-question-d3-hint = Denk aan de plaats, de vorm en de pers.
test-question-d4 = Wat kan er van buitenaf gebeuren dat de polarisatie aanwakkert?
test-question-d4-hint = Denk aan nieuws van elders, gevoelige datums of beslissingen van hogerhand.
test-question-d5 = Voelt het stille midden zich voldoende aangesproken door onze houding en onze toon?
test-question-d5-hint = Denk aan woorden, beelden en kanalen: wie bereiken jullie zo niet?
depolarisation-test-rows-risk = Risico
depolarisation-test-rows-risk-hint = Wat kan er mislopen, en voor wie?
depolarisation-test-rows-likelihood = Waarschijnlijkheid
depolarisation-test-rows-likelihood-hint = Hoe groot is de kans dat dit gebeurt?
depolarisation-test-rows-severity = Ernst
depolarisation-test-rows-severity-hint = Hoe erg zou het zijn voor het samenleven in de buurt?
depolarisation-test-rows-our-impact = Wat we eraan doen
depolarisation-test-rows-our-impact-hint = Hoe voorkomen jullie dit of vangen jullie het op?
depolarisation-test-rows-none-seen = Geen risico gezien
depolarisation-test-rows-none-seen-hint = Vink pas aan nadat jullie er samen over spraken.
depolarisation-test-rows-why = Waarom niet
depolarisation-test-rows-why-hint = Leg uit waarom hier volgens jullie niets kan mislopen.
depolarisation-test-tested-on = Getoetst op
depolarisation-test-tested-on-hint = Toets opnieuw als de actie verandert of als er elders iets gebeurt.
depolarisation-test-by = Getoetst door
depolarisation-test-by-hint = Zorg dat er een kritische denker bij is.

test-overall-go = Doorgaan
test-overall-go-with-measures = Doorgaan met maatregelen
test-overall-redesign = Herwerken
