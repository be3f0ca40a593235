# Het kader van elk scherm.
window-skip = Naar de inhoud
window-cases = Dossiers
window-overview = Overzicht
window-steps = Stappen
window-output = Resultaat
window-review = Nalezen
window-print = Plan en afdrukken
window-settings = Instellingen
window-search = Zoeken
window-shortcuts = Sneltoetsen
window-projector = Projector
window-untitled-case = Dossier zonder titel
window-saved-at = Bewaard om { $time }
window-saving = Bezig met bewaren…
window-all-saved = Alles is bewaard
window-not-saved = Niet bewaard
window-saving-fails = Bewaren lukt niet.
window-text-stays = Wat je typte, blijft staan.
window-try-again = Opnieuw proberen
window-save-copy = Kopie bewaren…
window-copy-saved = Kopie bewaard als { $path }. Let op: dit bestand is niet versleuteld.
window-undo = Ongedaan maken
window-undo-what = Ongedaan maken: { $what }
window-redo-what = Opnieuw doen: { $what }
window-nothing-to-undo = Niets om ongedaan te maken
window-nothing-to-redo = Niets om opnieuw te doen
window-removed = Verwijderd.
window-added = Toegevoegd: { $name }
window-dismiss = Melding sluiten

# Het voorbeeld.
window-sample-banner = Dit is een verzonnen voorbeeld. Probeer gerust alles uit: er wordt niets bewaard.
window-keep-sample = Als eigen dossier bewaren

# Knoppen.
window-add = Toevoegen
window-back = Terug
window-back-to-overview = terug naar het overzicht
window-cancel = Annuleren
window-change = Wijzigen
window-clear = Wissen
window-close = Sluiten
window-close-anyway = Sluiten zonder te bewaren
window-ready = Klaar
window-remove = Verwijderen
window-move-up = Naar boven
window-move-down = Naar beneden
window-show-all = Toon alle { $count }
window-show-fewer = Toon minder
window-go-on = Verdergaan
window-go-on-with = Verder waar we stopten: { $step }
window-begin-with = Beginnen met: { $step }
window-on-to = Verder naar { $step }
window-yes = Ja
window-no-later = Nee, later verder

# Velden.
window-choose = Kies…
window-choose-more = Kies er een bij…
window-take-out = { $name } weghalen
window-somebody-else = Iemand anders, in eigen woorden
window-today = Vandaag
window-one-per-line = Eén per regel.
window-internal = blijft binnen de werkgroep
window-not-provided = Niet ingevuld
window-same-name = Er bestaat al een kaart met deze naam.
window-more-questions = Meer vragen ({ $filled } van { $count } ingevuld)

# Stappen.
window-why-this-step = Waarom deze stap?
window-tips = Zo pak je het aan
window-step-done = Is deze stap klaar?
window-step-of = Stap { $step } van { $all }
window-steps-done = { $done } van { $all } stappen klaar.
window-counted = { $kind }: { $count }
window-still-empty = { $count ->
    [one] Nog één vraag zonder antwoord
   *[other] Nog { $count } vragen zonder antwoord
 }
window-and-more = En nog { $count } andere.

# Aandachtspunten.
window-findings = { $count ->
    [one] één aandachtspunt
   *[other] { $count } aandachtspunten
 }
window-findings-title = { $count ->
    [0] Aandachtspunten
    [one] Eén aandachtspunt
   *[other] { $count } aandachtspunten
 }
window-no-findings = Niets vraagt nu jullie aandacht.
window-late-actions = { $count ->
    [one] Eén actie is te laat.
   *[other] { $count } acties zijn te laat.
 }
window-late-messages = { $count ->
    [one] Eén geplande boodschap is te laat.
   *[other] { $count } geplande boodschappen zijn te laat.
 }
window-set-aside = Opzijzetten
window-set-aside-why = Waarom geldt dit hier niet?
window-set-aside-here = { $count ->
    [one] Eén opzijgezette waarschuwing
   *[other] { $count } opzijgezette waarschuwingen
 }
window-take-up = Terugzetten
window-reason = Reden:
window-why-this = Waarom staat dit hier?
window-latest-changes = Laatste wijzigingen

# De eerste keer.
window-welcome = Welkom bij Middenweg
window-welcome-lead = Samen met je werkgroep zoek je stap voor stap het stille midden op, tot er een actieplan ligt.
window-language = Taal
window-look-sample = Eerst rondkijken
window-look-sample-lead = Een verzonnen dossier over een buurtplein, al ingevuld. Er wordt niets bewaard.
window-look-sample-button = Bekijk het voorbeelddossier
window-begin = Zelf beginnen
window-begin-lead = Je kiest een wachtzin en opent je eerste dossier. Dat duurt een minuut.
window-begin-button = Beginnen
window-offline = Middenweg maakt nooit verbinding met het internet. Alles staat versleuteld op deze computer.

# De wachtzin.
window-passphrase = Wachtzin
window-passphrase-title = Kies een wachtzin
window-passphrase-lead = Met deze zin open je voortaan de dossiers op deze computer.
window-passphrase-hint = Dit zijn zes willekeurige woorden. Je mag ook een eigen zin typen.
window-passphrase-other = Zes andere woorden
window-passphrase-sheet = Blad om de wachtzin op te schrijven
window-passphrase-lost = Niemand kan de wachtzin terughalen. Wie ze kwijt is, is de dossiers kwijt.
window-passphrase-noted = We hebben de wachtzin opgeschreven en bewaren ze op een veilige plaats.
window-passphrase-not-noted = Schrijf de wachtzin eerst op en vink dat hierboven aan.
window-passphrase-short = Gebruik minstens { $count } tekens, liefst enkele woorden na elkaar.
window-passphrase-create = Verder naar de dossiers
window-passphrase-show = Toon wat ik typ
window-passphrase-change = Wachtzin wijzigen
window-passphrase-changed = De wachtzin is gewijzigd.
window-passphrase-old = Huidige wachtzin
window-passphrase-new = Nieuwe wachtzin
window-sheet-saved = Blad bewaard als { $path }.
window-unlock = Openen
window-unlocking = Bezig met openen…
window-locked-lead = Typ de wachtzin van jullie groep om de dossiers te openen.
window-lock = Vergrendelen

# De lijst van dossiers.
window-new-case = Nieuw dossier
window-new-case-title = Waarover gaat het? Geef een korte naam.
window-open-file = Bestand openen…
window-no-cases = Nog geen dossiers. Geef hierboven een korte naam, bijvoorbeeld de naam van de wijk of het plein.
window-changed-at = gewijzigd op { $moment }

# Zoeken.
window-search-case = Zoek in dit dossier
window-search-all = Zoek in alle dossiers
window-hits = { $count ->
    [0] Niets gevonden voor “{ $words }”.
    [one] Eén plaats gevonden voor “{ $words }”.
   *[other] { $count } plaatsen gevonden voor “{ $words }”.
 }
window-no-hits-try = Probeer een ander woord, of alleen het begin ervan.
window-more-hits = Er zijn er nog meer. Typ een woord bij om gerichter te zoeken.

# Nalezen en afdrukken.
window-review-lead = Alles wat jullie opschreven, op één pagina. Kies “Wijzigen” om een veld aan te passen.
window-review-empty = Toon ook wat leeg mag blijven
window-print-lead = Zo komt het actieplan op papier. Bewaar het als pdf of open het om af te drukken.
window-document-language = Taal van het document
window-document-language-hint = Jullie eigen tekst wordt niet vertaald.
window-audience = Wie leest het?
window-audience-college = Het college
window-audience-college-hint = Zonder luide stemmen, signalen en notities van de werkgroep.
window-audience-public = Iedereen
window-audience-public-hint = Alleen wat ook inwoners mogen lezen.
window-audience-internal = Alleen de werkgroep
window-audience-internal-hint = Met alles erbij. Geef dit niet door.
window-save-pdf = Bewaren als pdf…
window-save-and-open = Bewaren en openen om af te drukken…
window-open-again = Pdf opnieuw openen
window-plan-saved = Plan bewaard als { $path }.
window-letters-missing = Deze tekens ontbreken in het lettertype: { $letters }
window-preview = Voorbeeld van de pagina’s
window-page-before = Vorige pagina
window-page-after = Volgende pagina
window-page-of = Pagina { $page } van { $pages }
window-page-label = Pagina { $page } van het actieplan { $title }
window-working = Bezig met het document

# Instellingen en toetsen.
window-theme = Weergave
window-theme-system = Zoals de computer
window-theme-light = Licht
window-theme-dark = Donker
window-text-size = Tekstgrootte
window-percent = { $number } %
window-smaller = Kleiner
window-larger = Groter
window-normal-size = Normale grootte
window-version = Middenweg { $version }
window-keys = Toetsen
window-what-they-do = Wat ze doen
window-key-undo = Ongedaan maken
window-key-redo = Opnieuw doen
window-key-search = Zoeken
window-key-print = Naar “Plan en afdrukken” gaan
window-key-save = Nagaan of alles bewaard is
window-key-copy = Een kopie bewaren
window-key-size = Groter, kleiner, normale grootte
window-key-back = Terug naar waar jullie waren
window-key-arrow-left = pijl links
window-key-projector = Grote letters voor de projector aan- of uitzetten
window-key-pages = Op de projector: vorige en volgende stap
window-key-close = De open kaart sluiten
window-key-help = Deze lijst tonen

# Wij en zij, stemmen: aandachtspunten over het geheel.
window-show-all-findings = Toon alle { $count } aandachtspunten

window-new-version = Nieuwe versie
window-earlier-versions = Eerdere versies
window-tips-here = Tips bij dit onderdeel
window-resting = { $count ->
    [one] Als dit verdwijnt, verliest één plaats haar houvast
   *[other] Als dit verdwijnt, verliezen { $count } plaatsen hun houvast
 }
window-keep = Behouden
window-remove-anyway = Toch verwijderen

# Begrippen en bronnen.
window-glossary = Begrippen en bronnen
window-glossary-lead = Wat de woorden in dit programma betekenen, en waar je hulp vindt. Alles staat op deze computer.
window-glossary-search = Zoek in het Nederlands, Frans of Engels
window-terms = Begrippen
window-terms-found = { $count ->
    [0] Geen begrip gevonden voor “{ $words }”.
    [one] Eén begrip gevonden voor “{ $words }”.
   *[other] { $count } begrippen gevonden voor “{ $words }”.
 }
window-resources = Bronnen
window-resources-found = { $count ->
    [0] Geen bron gevonden voor “{ $words }”.
    [one] Eén bron gevonden voor “{ $words }”.
   *[other] { $count } bronnen gevonden voor “{ $words }”.
 }
window-resources-lead = Middenweg opent nooit zelf een website. Staat er een adres bij, dan kun je dat kopiëren; anders zoek je op de naam.
window-address-checked = nagekeken op { $day }
window-copy-address = Adres kopiëren
window-address-copied = Adres gekopieerd.
window-address-not-copied = Kopiëren lukt niet. Selecteer het adres en kopieer het met Ctrl+C.
window-step-terms = Begrippen en bronnen bij deze stap
window-group-core = De kern
window-group-phases = Fasen en uitingen
window-group-people = Mensen, organen en taken
window-group-voices = Stemmen en burgers
window-group-participation = Inspraak en gesprek
window-group-roles = Rollen in het netwerk
window-group-plan = Plan, toets en verankering
window-group-online = Online, haat en discriminatie
window-group-networks = Denkkader en netwerken
window-group-support = Begeleiding en steun
window-group-training = Vorming
window-group-tools = Hulpmiddelen
window-group-practices = Voorbeelden uit de praktijk
window-group-law = Recht en beleid
window-group-reading = Om te lezen
window-begin-case-with = Begin met
window-begin-empty = een leeg dossier
window-begin-group = de werkgroep en plannen van “{ $title }”
window-begin-learning-points = de werkgroep, plannen en leerpunten van “{ $title }”
window-filled = { $filled } van { $needed } vragen beantwoord

# Deelstappen: wat geteld is en wat de werkgroep zelf zegt.
window-substeps = Hoever zijn jullie?
window-substeps-hint = Wat ingevuld is, wordt geteld; wat klaar is, zeggen jullie zelf. Het ene verandert het andere niet.
window-substep-filled = Ingevuld
window-substep-nothing = Nog niets genoteerd
