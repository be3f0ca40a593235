# Een communicatiemoment: wie zegt wat aan wie, hoe en wanneer.

communication-plan-row = communicatiemoment
communication-plan-row-many = Communicatiemomenten
communication-plan-row-add = Communicatiemoment toevoegen
communication-plan-row-quick = Wat willen jullie zeggen?
communication-plan-row-empty = Nog geen communicatiemomenten. Wie niets hoort, gelooft geruchten; begin bijvoorbeeld met een brief aan de buren voor de werken starten.
communication-plan-row-untitled = Communicatiemoment zonder boodschap

communication-plan-row-phase = Fase van het traject
communication-plan-row-phase-hint = Bijvoorbeeld start, uitvoering of evaluatie.
communication-plan-row-action = Bijbehorende actie
communication-plan-row-action-hint = Laat leeg als het over het hele traject gaat.
communication-plan-row-message = Kernboodschap
communication-plan-row-message-hint = Wat moeten mensen zeker onthouden? Hou het kort en concreet.
communication-plan-row-who-communicates = Wie communiceert
communication-plan-row-who-communicates-hint = Kies iemand naar wie de doelgroep graag luistert.
communication-plan-row-to-whom = Doelgroep
communication-plan-row-to-whom-hint = Voor wie is het bedoeld? Vermijd “iedereen”.
communication-plan-row-citizen-types = Burgertypes
communication-plan-row-citizen-types-hint = Welke verontruste burgers willen jullie hiermee aanspreken?
communication-plan-row-tone = Toon
communication-plan-row-tone-hint = Vertrek van de toon die bij het gekozen burgertype past.
communication-plan-row-channels = Kanalen
communication-plan-row-channels-hint = Bijvoorbeeld flyer, infoblad, website of een gesprek aan de deur.
communication-plan-row-channel = Online of offline
communication-plan-row-channel-hint = Met allebei bereiken jullie meer mensen.
communication-plan-row-date = Datum
communication-plan-row-date-hint = De dag waarop het de mensen bereikt.
communication-plan-row-status = Stand
communication-plan-row-status-hint = Werk dit bij zodra het gebeurd is.
communication-status-planned = Gepland
communication-status-planned-hint = Afgesproken, maar de boodschap is nog niet vertrokken.
communication-status-done = Gedaan
communication-status-done-hint = De mensen hebben het gekregen; noteer ook het resultaat.
communication-plan-row-ambassador = Ambassadeur
communication-plan-row-ambassador-hint = Wie draagt dit verhaal mee uit?
communication-plan-row-ambassador-side = Kant van de ambassadeur
communication-plan-row-ambassador-side-hint = Jullie hebben er zowel binnen als buiten de administratie nodig.
ambassador-side-inside = Binnen de administratie
ambassador-side-inside-hint = Bijvoorbeeld een schepen, een diensthoofd of een loketmedewerker.
ambassador-side-outside = Buiten de administratie
ambassador-side-outside-hint = Bijvoorbeeld een winkelier, een trainer, een leerkracht of een bewoner.
communication-plan-row-result = Resultaat
communication-plan-row-result-hint = Welke reacties kwamen er, en van wie?
communication-plan-row-messenger-credible = De boodschapper is geloofwaardig
communication-plan-row-messenger-credible-hint = Dezelfde leeftijd of herkomst is daarvoor niet genoeg.
communication-plan-row-messenger-credible-note = Waarom wel of niet geloofwaardig
communication-plan-row-messenger-credible-note-hint = Erkent de boodschapper wat er leeft, en zoekt die echt verbinding?

# Het scherm: de tabel per burgertype, de kaarten en de volledige lijst.
communication-views = Weergaven van de communicatie
communication-view-matrix = Tabel
communication-view-per-type = Per burgertype
communication-view-all = Alles op datum
communication-matrix = Communicatie per burgertype
communication-show-advice = Doel en toon bij elk type tonen
communication-keys = Tab gaat naar het volgende vak, Ctrl+Enter naar hetzelfde vak in de volgende rij.
communication-no-type = Nog geen burgertype gekozen
communication-line = { $type }, boodschap { $number }
communication-also-for = Ook voor: { $types }
communication-for-all = Geldt voor alle types
communication-all-types = Alle types
communication-see-all = Voor dit type geldt de boodschap hierboven.
communication-add-line = Nog een boodschap voor dit type
communication-more = Details
communication-more-fields = Onder Details: { $fields }.
communication-holes = { $count ->
    [0] Alle vakken zijn ingevuld.
    [one] Nog leeg: één vak
   *[other] Nog leeg: { $count } vakken
 }
communication-holes-weighing = bij de types die het zwaarst doorwegen
communication-first-hole = Naar het eerste lege vak
communication-all-holes = Welke vakken zijn nog leeg?
communication-advice-goal = Doel:
communication-advice-focus = Accent:
communication-advice-tone = Toon:
communication-advice-example = Voorbeeld van een actie:
communication-messages = Onze boodschappen
communication-no-message = Nog geen boodschap voor dit type.
communication-write = Schrijf een boodschap
