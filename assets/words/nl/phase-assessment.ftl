# Inschatting van de fase; de laatste telt.

phase-assessment = fase-inschatting
phase-assessment-many = Fase-inschattingen
phase-assessment-add = Fase-inschatting toevoegen
phase-assessment-quick = Wie schat de fase in?
phase-assessment-empty = Nog geen fase-inschatting. De fase bepaalt hoe jullie verdergaan; bekijk bijvoorbeeld eerst of inwoners en bestuur nog met elkaar praten.
phase-assessment-untitled = Fase-inschatting zonder datum

phase-assessment-assessed-on = Datum van de inschatting
phase-assessment-assessed-on-hint = De dag waarop jullie dit samen bespraken.
phase-assessment-by = Ingeschat door
phase-assessment-by-hint = Noteer functies of diensten, geen namen.
phase-assessment-repeated-open-incidents = Er waren herhaaldelijk openlijke incidenten
phase-assessment-repeated-open-incidents-hint = Meer dan één keer schelden, vernieling of geweld in het openbaar.
phase-assessment-escalation-public-safety = De situatie escaleert en de openbare veiligheid is in gevaar
phase-assessment-escalation-public-safety-hint = Vraag het bij twijfel aan de politie.
phase-assessment-us-them-after-change-or-event = Mensen spreken over wij en zij sinds een verandering of gebeurtenis
phase-assessment-us-them-after-change-or-event-hint = Bijvoorbeeld na een beslissing, de komst van een voorziening of een incident.
phase-assessment-fear-and-emotion-dominate = Angst en emotie overheersen
phase-assessment-fear-and-emotion-dominate-hint = Feiten dringen nog moeilijk door in het gesprek.
phase-assessment-clash-between-groups-or-with-government = Groepen botsen zichtbaar, met elkaar of met het bestuur
phase-assessment-clash-between-groups-or-with-government-hint = Denk aan heftige vergaderingen, protest of ruzie op straat.
phase-assessment-negative-image-of-groups = Er wordt negatief gesproken over groepen
phase-assessment-negative-image-of-groups-hint = Hele groepen krijgen de schuld of een etiket.
phase-assessment-trust-citizen-government-strained = Het vertrouwen tussen inwoners en bestuur staat onder druk
phase-assessment-trust-citizen-government-strained-hint = Merken jullie meer argwaan, klachten of stilte dan vroeger?
phase-assessment-conversation-still-possible = Inwoners en bestuur kunnen nog met elkaar praten
phase-assessment-conversation-still-possible-hint = Ook een rustig gesprek in kleine kring telt mee.
phase-assessment-phase-decided = Fase volgens de werkgroep
phase-assessment-phase-decided-hint = Kies samen; de berekende fase blijft ernaast staan.
phase-assessment-deviation-reason = Waarom jullie van de berekende fase afwijken
phase-assessment-deviation-reason-hint = Alleen nodig als jullie keuze en de berekening verschillen.
phase-assessment-evidence = Onderbouwing
phase-assessment-evidence-hint = Waarop steunen jullie: eigen waarneming, gesprekken, cijfers?
phase-assessment-evidence-links = Signalen als bewijs
phase-assessment-evidence-links-hint = Kies wat jullie het meest overtuigde.

# Het scherm.
phase-assessment-tab = Fase
phase-assessment-which = In welke fase zitten jullie?
phase-assessment-of = Inschatting van { $day }
phase-assessment-again = Nieuwe inschatting maken
phase-assessment-scale = De vier fasen
phase-assessment-computed = Uit jullie antwoorden volgt:
phase-assessment-here = Jullie antwoorden wijzen hierop
phase-assessment-decide = Wat beslist de groep?
phase-assessment-earlier = Eerdere inschattingen
