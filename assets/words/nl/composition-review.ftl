# De bespreking van de samenstelling: met deze mensen gaat de werkgroep verder.

composition-review = bespreking van de samenstelling
composition-review-many = Besprekingen van de samenstelling
composition-review-add = Bespreking toevoegen
composition-review-empty = De samenstelling is nog voorlopig. Loop samen de vier vragen door en vul de groep aan, bijvoorbeeld met een brugfiguur van de school.
composition-review-untitled = Bespreking zonder datum
composition-review-provisional = De samenstelling is voorlopig. Ze wordt definitief als ze herbekeken is en 1.5 op afgerond staat.
composition-review-final = De samenstelling is definitief: ze is herbekeken en 1.5 staat op afgerond.

composition-review-q1-all-parties-represented = Zitten alle betrokken partijen aan tafel?
composition-review-q1-all-parties-represented-hint = Overloop wie de spanning voelt, ook wie stil blijft.
composition-review-q1-all-parties-represented-note = Toelichting bij de partijen
composition-review-q1-all-parties-represented-note-hint = Wie ontbreekt er, of waarom is dat voorlopig geen probleem?
composition-review-q2-diverse-profiles-and-sectors = Zijn de profielen en sectoren verschillend genoeg?
composition-review-q2-diverse-profiles-and-sectors-hint = Denkt er ook iemand mee die het thema van een andere kant kent?
composition-review-q2-diverse-profiles-and-sectors-note = Toelichting bij profielen en sectoren
composition-review-q2-diverse-profiles-and-sectors-note-hint = Welke blik ontbreekt er, of waarom is dat voorlopig geen probleem?
composition-review-q3-enough-support-creatable = Kan deze groep genoeg steun winnen?
composition-review-q3-enough-support-creatable-hint = Bij collega’s, bij het bestuur en bij inwoners.
composition-review-q3-enough-support-creatable-note = Toelichting bij de steun
composition-review-q3-enough-support-creatable-note-hint = Waar krijgen jullie nog geen voet aan de grond, en wat doen jullie daarmee?
composition-review-q4-members-mandated = Mag elk lid voorstellen doen en beslissen?
composition-review-q4-members-mandated-hint = Laat het bevestigen door de dienst, het bestuur of de organisatie.
composition-review-q4-members-mandated-note = Toelichting bij de mandaten
composition-review-q4-members-mandated-note-hint = Wie heeft nog geen mandaat, of waarom is dat voorlopig geen probleem?
composition-review-reviewed-on = Besproken op
composition-review-reviewed-on-hint = Zonder deze datum kan stap 1 niet afgerond worden.
composition-review-additions-decided = Wie komt erbij?
composition-review-additions-decided-hint = Eén functie of organisatie per regel; voeg die daarna toe bij de leden.
