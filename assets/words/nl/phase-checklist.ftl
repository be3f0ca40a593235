# Een van de vijf punten om naar te kijken voor jullie de fase kennen.

phase-checklist = punt van de fasechecklist
phase-checklist-many = Fasechecklist
phase-checklist-add = Punt toevoegen
phase-checklist-empty = De fasechecklist is nog leeg. Vijf vragen helpen om de fase juist in te schatten, bijvoorbeeld of mensen een plein mijden.
phase-checklist-untitled = Punt zonder vraag

phase-checklist-row = Vraag
phase-checklist-row-hint = Overloop de vijf vragen een voor een.
checklist-row-c1 = Hoe gaan groepen inwoners met elkaar om, en wat denken ze over elkaar?
checklist-row-c1-hint = Vooral denken: let op vooroordelen en stereotypen.
checklist-row-c2 = Voelen mensen zich hier thuis, en is het contact tussen groepen ongemakkelijk?
checklist-row-c2-hint = Vooral voelen: jong en oud, verschillende scholen, buurten of herkomst.
checklist-row-c3 = Gaan mensen bepaalde buren uit de weg?
checklist-row-c3-hint = Doen uit gevoel: komt het door ongemak, onzekerheid of angst?
checklist-row-c4 = Zijn er plaatsen waar mensen niet meer komen?
checklist-row-c4-hint = Vooral doen: welke plaatsen, en waarom?
checklist-row-c5 = Waren er openlijke confrontaties?
checklist-row-c5-hint = Vooral doen: schelden, graffiti of andere schade, geweld.
phase-checklist-observations = Wat jullie zagen en hoorden
phase-checklist-observations-hint = Schrijf feiten op, zonder namen.
phase-checklist-severity = Hoe sterk
phase-checklist-severity-hint = Kies samen; bij twijfel “weten we niet”.
severity-none = Niet
severity-some = Een beetje
severity-strong = Sterk
severity-unknown = Weten we niet
phase-checklist-expressed-as = Hoe het zich uit
phase-checklist-expressed-as-hint = De aanpak hangt ervan af of het om denken, voelen of doen gaat.
phase-checklist-example-place = Voorbeeld van een plaats
phase-checklist-example-place-hint = Bijvoorbeeld “het plein na 20 uur”.

# Het scherm: wat past bij denken, voelen en doen.
phase-checklist-fits = Dit past daarbij
expression-thinking-fits = Geef informatie, breng mensen met elkaar in contact, zet een ander verhaal naast het vooroordeel en zorg voor vorming.
expression-feeling-fits = Luister, laat mensen elkaar veilig ontmoeten en neem angst en weerstand weg.
expression-doing-fits = Maak afspraken en handhaaf ze, volg elk geval op en werk samen met wie voor veiligheid instaat.
