# Een actie: een concrete maatregel.

action = actie
action-many = Acties
action-add = Actie toevoegen
action-quick = Wat gaan jullie doen?
action-empty = Nog geen acties. Inwoners geloven wat ze zien gebeuren; begin met iets haalbaars, zoals een picknick met de hele straat.
action-untitled = Actie zonder titel

action-title = Titel
action-title-hint = Enkele woorden waaraan iedereen de actie herkent.
action-description = Beschrijving
action-description-hint = Wat gebeurt er precies, waar en met wie?
action-objective = Doelstellingen
action-objective-hint = Kies waaraan deze actie bijdraagt; minstens één.
action-term = Termijn
action-term-hint = Een goed plan heeft beide.
term-short = Korte termijn
term-short-hint = Kan snel van start en toont binnen enkele maanden resultaat.
term-long = Lange termijn
term-long-hint = Vraagt jaren of blijft lopen; pakt aan wat dieper zit.
action-priority-action = Prioritaire actie
action-priority-action-hint = Pakt deze actie aan wat nu het meest dringt?
action-plan-samenleven-types = Actietypes van het subsidieprogramma
action-plan-samenleven-types-hint = Een actie mag voor meer dan één type meetellen.
action-type-1-toxic = 1 Toxische polarisatie tegengaan
action-type-1-toxic-hint = Het wij-zij-denken afbouwen, bijvoorbeeld met ontmoeting of een gedeeld verhaal.
action-type-2-disinformation = 2 Desinformatie tegengaan
action-type-2-disinformation-hint = Misleidende berichten rechtzetten en mensen er weerbaar tegen maken.
action-type-3-discrimination-hate-violence = 3 Discriminatie, haat of geweld tegengaan
action-type-3-discrimination-hate-violence-hint = Bijvoorbeeld een omstaanderstraining, een meldpunt of opvolging van incidenten.
action-type-4-debate = 4 Debat stimuleren
action-type-4-debate-hint = Ruimte maken om het respectvol oneens te zijn, ook over gevoelige thema’s.
action-type-5-staff-training = 5 Vorming en opleiding van personeel
action-type-5-staff-training-hint = Eigen medewerkers leren omgaan met spanning, haat en moeilijke gesprekken.
action-type-none = Geen van de vijf
action-type-none-hint = Nuttig voor het plan, maar telt niet mee bij de actietypes.
action-channel = Kanaal
action-channel-hint = Waar speelt de actie zich af?
action-citizen-types-aimed = Burgertypes
action-citizen-types-aimed-hint = Welke verontruste burgers willen jullie hiermee bereiken?
action-suggested-by = Voorgesteld door
action-suggested-by-hint = Ideeën van inwoners krijgen vlugger steun.
action-origin-silent-middle = Stille midden
action-origin-silent-middle-hint = Gehoord bij inwoners of buurtprofessionals die zich anders weinig laten horen.
action-origin-working-group = Werkgroep
action-origin-working-group-hint = Een lid kwam ermee, of het groeide tijdens een vergadering.
action-origin-network = Netwerk
action-origin-network-hint = Een partner of stakeholder van buiten de werkgroep stelde het voor.
action-origin-service = Dienst
action-origin-service-hint = Een gemeentelijke dienst bracht het aan vanuit de eigen werking.
action-origin-other = Iemand anders
action-origin-other-hint = Bijvoorbeeld een andere gemeente, het college of een subsidieoproep.
action-responsible = Verantwoordelijke
action-responsible-hint = Eén aanspreekpunt; dat hoeft niet de projectleider te zijn.
action-executors-partners = Uitvoerende partners
action-executors-partners-hint = Kies stakeholders die echt mee de handen uit de mouwen steken.
action-start = Begin
action-start-hint = Laat vooraf tijd voor de toets.
action-end = Einde
action-end-hint = Loopt het door, kies dan het volgende evaluatiemoment.
action-budget = Budget
action-budget-hint = In euro; een ruwe raming volstaat om te starten.
action-staff = Inzet van personeel
action-staff-hint = Bijvoorbeeld “halve dag per week, jeugddienst”.
action-quick-effect = Heeft snel effect
action-quick-effect-hint = Merken inwoners er binnen enkele weken iets van?
action-criteria = Evaluatiecriteria
action-criteria-hint = Waaraan meten jullie of de actie werkt?
action-status = Stand
action-status-hint = Goedkeuren kan pas met verantwoordelijke, datums, criteria en een volledige toets.
action-status-idea = Idee
action-status-idea-hint = Nog te bespreken; telt niet mee in het plan.
action-status-chosen = Gekozen
action-status-chosen-hint = De werkgroep wil dit doen; de goedkeuring moet nog komen.
action-status-approved = Goedgekeurd
action-status-approved-hint = De toets is rond en het licht staat op groen.
action-status-running = Loopt
action-status-running-hint = De uitvoering is begonnen; volg de eerste resultaten op.
action-status-done = Klaar
action-status-done-hint = Volledig uitgevoerd; kijk samen na wat het opleverde.
action-status-stopped = Gestopt
action-status-stopped-hint = Jullie gaan er niet mee verder; telt niet meer mee in het plan.
action-differentiation-note = Op maat van de dienst
action-differentiation-note-hint = Hoe past de actie bij de grootte en de ervaring van de dienst?
action-inspiration-source = Inspiratie
action-inspiration-source-hint = Welke gemeente of organisatie deed dit al?

balance-title = Evenwicht van de acties
balance-lead = Kijk of er acties zijn op korte en lange termijn, online en offline, voor de burgertypes die het zwaarst doorwegen.

# Het scherm van de acties.
action-views = Weergaven van de acties
action-view-list = Lijst
action-view-board = Bord
action-view-balance = Evenwicht
action-count = { $count ->
    [0] geen acties
    [one] 1 actie
   *[other] { $count } acties
 }
action-without-objective = Zonder doelstelling
action-without-objective-lead = Een los idee mag ook. Koppel het later aan een doelstelling.
action-objectives-first = Er zijn nog geen doelstellingen. Noteer gerust al losse ideeën, of schrijf eerst op hoe het er straks uitziet.
action-to-objectives = Naar de doelstellingen
action-also-for = Ook voor:
action-no-objective = Nog geen doelstelling
action-no-responsible = Nog geen verantwoordelijke
action-until = tot { $day }
action-no-end = Nog geen einddatum
action-late = { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
 }
action-priority-mark = Prioritair
action-put-on = Stand:
action-put-on-now = Zet op “{ $status }”
action-now-on = “{ $name }” staat nu op “{ $status }”.
action-needs = Voor de goedkeuring ontbreekt nog:
action-needs-nothing = Niets houdt de goedkeuring nog tegen.
action-need-test = Volledige depolarisatietoets
action-need-measures = Maatregel bij elk risico in de toets
action-test-answered = Depolarisatietoets: { $answered ->
    [0] nog niet begonnen
   *[other] { $answered } van { $all } vragen beantwoord
 }
action-to-test = Naar de toets

balance-see = Bekijk het evenwicht
balance-line = { $short } op korte en { $long } op lange termijn, { $online } online en { $offline } offline, { $types } van de 5 actietypes
balance-short = Evenwicht:
balance-counted = { $count ->
    [one] Eén van de { $all } acties telt mee.
   *[other] { $count } van de { $all } acties tellen mee.
 } Ideeën en gestopte acties tellen niet mee. Een actie kan meer dan eens meetellen.
balance-empty = Nog geen enkele actie telt mee. Zet een actie op “Gekozen” zodra de werkgroep ze wil doen.
balance-citizens = Burgertypes die het zwaarst doorwegen
balance-citizens-none = Jullie duidden nog niet aan welke burgertypes het zwaarst doorwegen.
balance-citizens-choose = Naar de burgertypes
balance-types = { $count ->
    [0] Nog geen van de 5 types komt aan bod.
    [one] Eén van de 5 types komt aan bod.
   *[other] { $count } van de 5 types komen aan bod.
 }
balance-types-needed = Het subsidieprogramma vraagt er minstens 3.
balance-objectives = Acties per doelstelling
