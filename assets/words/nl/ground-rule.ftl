# Een spelregel op papier: wat kan, wat niet kan en wat er dan gebeurt.

ground-rule = spelregel
ground-rule-many = Spelregels
ground-rule-add = Spelregel toevoegen
ground-rule-empty = Nog geen spelregels. Wie vooraf opschrijft waar de grens ligt, hoeft er later niet over te discussiëren; begin bijvoorbeeld met een socialemediabeleid.
ground-rule-untitled = Spelregel zonder soort

ground-rule-instrument = Soort document
ground-rule-instrument-hint = Welk document legt de afspraken vast?
instrument-code-of-conduct = Gedragscode
instrument-code-of-conduct-hint = Zegt hoe mensen zich gedragen op de kanalen van de gemeente.
instrument-social-media-policy = Socialemediabeleid
instrument-social-media-policy-hint = Regelt wie post, reageert, modereert en meldt.
instrument-discrimination-report-procedure = Stappenplan melding discriminatie
instrument-discrimination-report-procedure-hint = Toont personeel wat te doen bij een vermoeden van discriminatie.
instrument-other = Andere afspraken
instrument-other-hint = Bijvoorbeeld huisregels voor een onlineplatform of een zaal.
ground-rule-for-whom = Voor wie
ground-rule-for-whom-hint = Wie moet zich aan deze afspraken houden?
rule-addressee-employees = Medewerkers
rule-addressee-outsiders = Mensen van buiten
ground-rule-exists = Het document bestaat al
ground-rule-exists-hint = Een ontwerp telt nog niet mee.
ground-rule-location-of-document = Vindplaats
ground-rule-location-of-document-hint = Bijvoorbeeld het intranet of een gedeelde map.
ground-rule-owner-service = Verantwoordelijke dienst
ground-rule-owner-service-hint = Welke dienst houdt het document bij?
ground-rule-review-date = Herbekijken op
ground-rule-review-date-hint = Afspraken verouderen snel; kijk ze op tijd na.

# Het scherm.
ground-rule-missing = Hebben jullie dit al?
