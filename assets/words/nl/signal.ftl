# Een signaal: wat iemand zei, zag of postte. Blijft binnen de werkgroep.

signal = signaal
signal-many = Signalen
signal-add = Signaal toevoegen
signal-quick = Wat is er gebeurd?
signal-empty = Nog geen signalen. Met feiten schatten jullie de fase beter in; begin met iets kleins, zoals een boze reactie aan het loket.
signal-untitled = Signaal zonder tekst

signal-date = Datum
signal-date-hint = De dag waarop het gebeurde, niet de dag waarop jullie het hoorden.
signal-source = Bron
signal-source-hint = Wie bracht dit bij jullie aan?
signal-source-internal-service = Eigen dienst
signal-source-counter-staff = Loketmedewerker
signal-source-neighbourhood-worker = Buurtwerk
signal-source-youth-worker = Jeugdwerk
signal-source-police = Politie
signal-source-school = School
signal-source-key-person = Sleutelfiguur
signal-source-association = Vereniging
signal-source-resident = Inwoner
signal-source-advisory-council = Adviesraad
signal-source-press = Pers
signal-source-social-media = Sociale media
signal-source-official-complaint = Officiële klacht
signal-source-elected-official = Mandataris
signal-source-other = Andere bron
signal-channel = Kanaal
signal-channel-hint = Speelde het zich af op een scherm, ter plaatse of allebei?
signal-what = Wat er gebeurde
signal-what-hint = Schrijf feiten op, zonder oordeel en zonder namen.
signal-expressed-as = Hoe het zich uit
signal-expressed-as-hint = Een vooroordeel is denken, angst of ongemak is voelen, mijden of schelden is doen.
signal-groups-concerned = Betrokken groepen
signal-groups-concerned-hint = Over welke groepen gaat het, zonder iemand bij naam te noemen?
signal-possible-discrimination = Mogelijk discriminatie
signal-possible-discrimination-hint = Twijfelen jullie? Kies “weten we niet” en volg jullie stappenplan voor meldingen.
signal-possible-hate-speech-or-disinformation = Mogelijk haatspraak of desinformatie
signal-possible-hate-speech-or-disinformation-hint = Let op dreigende taal en op misleidende of valse berichten.
harmful-speech-hate-speech = Haatspraak
harmful-speech-hate-speech-hint = Dreigende of vernederende taal die mensen bang maakt of doet zwijgen.
harmful-speech-disinformation = Desinformatie
harmful-speech-disinformation-hint = Onware of misleidende berichten die iemand met opzet verspreidt.
harmful-speech-none = Geen van beide
harmful-speech-none-hint = Misschien hard of onjuist, maar zonder haat of opzettelijke misleiding.
harmful-speech-unknown = Weten we niet
harmful-speech-unknown-hint = Jullie twijfelen; laat iemand met kennis van zaken meekijken.
signal-open-incident = Het was een openlijke confrontatie
signal-open-incident-short = Confrontatie
signal-open-incident-hint = Denk aan schelden, vernieling of geweld.
signal-handled-how = Wat ermee gebeurde
signal-handled-how-hint = Wie pakte het op en met welk gevolg?

# Het scherm.
signal-internal = Signalen blijven binnen de werkgroep. In het plan voor het college staan ze niet.
