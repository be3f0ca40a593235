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
test-question-d2-hint = Denk aan verlies, afgunst of oud zeer waar niemand hardop over praat.
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
depolarisation-test-rows-our-impact = Maatregel
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

# Het scherm: de acties, de vragen en waar de risico’s staan.
test-actions = Acties: { $complete } van { $count } getoetst
test-state-untested = Nog niet getoetst
test-state-partly = { $count } van { $all } vragen
test-state-complete = Volledig
test-state-redesign = Herwerken
test-choose-action = Kies een actie. Daarna lopen jullie samen vijf vragen door: wat kan er mislopen, en wat doen jullie eraan?
test-begin-with = Beginnen met: { $action }
test-go-on-with = Verdergaan met: { $action }
test-no-actions = Nog geen acties om te toetsen. Noteer eerst wat jullie willen doen.
test-go-to-actions = Naar de acties
test-question = vraag { $number }
test-answered = Beantwoord
test-not-answered = Nog te beantwoorden
test-without-question = Risico’s die nog bij geen vraag horen
test-risk = Risico { $number }
test-add-risk = Nog een risico
test-remove-risk = Risico { $number } verwijderen
test-grave = Waarschijnlijk én ernstig, en nog zonder maatregel. Zeg wat jullie eraan doen of herwerk de actie.
test-redesign = { $count ->
    [one] Risico { $numbers } is waarschijnlijk én ernstig, en er staat nog niet bij wat jullie eraan doen. Voorzie een maatregel of herwerk de actie.
   *[other] De risico’s { $numbers } zijn waarschijnlijk én ernstig, en er staat nog niet bij wat jullie eraan doen. Voorzie maatregelen of herwerk de actie.
 }
test-all-answered = Alle vijf de vragen zijn beantwoord.
test-to-open-question = Naar vraag { $number }, nog te beantwoorden
test-next = Volgende actie: { $action }
test-all-tested = Alle acties zijn getoetst.
test-of-day = Toets van { $day }
test-remove = Toets verwijderen
test-table = Waar de risico’s staan
test-cell = { $count ->
    [0] geen
    [one] één risico:
   *[other] { $count } risico’s:
 }
test-without-measure = zonder maatregel
test-not-graded = Nog geen waarschijnlijkheid of ernst gekozen:
