# Een lid van de werkgroep, met functie en niet met naam.

working-group-member = lid van de werkgroep
working-group-member-many = Leden van de werkgroep
working-group-member-add = Lid toevoegen
working-group-member-quick = Welke functie of organisatie?
working-group-member-empty = Nog geen leden. Alleen zie je maar één kant; vraag bijvoorbeeld iemand van de jeugddienst en de wijkagent.
working-group-member-untitled = Lid zonder functie

working-group-member-who = Wie
working-group-member-who-hint = Noteer functie, dienst of organisatie, nooit een naam.
working-group-member-internal-external = Intern of extern
working-group-member-internal-external-hint = Wie voor de gemeente of het OCMW werkt, is intern.
member-side-internal = Intern
member-side-internal-hint = Bijvoorbeeld een ambtenaar, een medewerker van het OCMW of een schepen.
member-side-external = Extern
member-side-external-hint = Bijvoorbeeld een leerkracht, een vrijwilliger of een handelaar uit de buurt.
working-group-member-expertise = Expertise
working-group-member-expertise-hint = Welke kennis of ervaring komt zo aan tafel?
working-group-member-role-in-group = Rol in de werkgroep
working-group-member-role-in-group-hint = Welke taak neemt dit lid op?
working-group-member-mandate = Mandaat
working-group-member-mandate-hint = Vraag het na bij de eigen dienst of organisatie van het lid.
mandate-propose = Mag voorstellen doen
mandate-propose-hint = Legt ideeën op tafel, maar koppelt terug voor er beslist wordt.
mandate-propose-and-decide = Mag voorstellen doen en beslissen
mandate-propose-and-decide-hint = Kan zelf knopen doorhakken namens de eigen dienst of organisatie.
mandate-none = Geen mandaat
mandate-none-hint = Spreekt in eigen naam; de dienst of organisatie is niet gebonden.
mandate-unknown = Weten we niet
mandate-unknown-hint = Nog niet nagevraagd; doe dat voor jullie samen iets beslissen.
working-group-member-network-roles = Netwerkrollen
working-group-member-network-roles-hint = Meer dan één kan; laat open als het niet duidelijk is.
working-group-member-active-from = Lid vanaf
working-group-member-active-from-hint = De eerste vergadering telt.
working-group-member-until = Lid tot
working-group-member-until-hint = Laat leeg zolang het lid meewerkt.
working-group-member-strategist = Polarisatiestrateeg
working-group-member-strategist-hint = Heeft dit lid de opleiding tot polarisatiestrateeg gevolgd?
strategist-training-no = Nee
strategist-training-no-hint = Volgde de opleiding niet en is er nu niet mee bezig.
strategist-training-in-training = In opleiding
strategist-training-in-training-hint = Is begonnen, maar volgde nog niet alle delen.
strategist-training-yes = Ja
strategist-training-yes-hint = Rondde de opleiding af en kan helpen om wij-zij-denken te doorgronden.
working-group-member-alumni = Neemt deel aan de alumniwerking
working-group-member-alumni-hint = Alleen voor wie de opleiding tot polarisatiestrateeg afrondde.
working-group-member-sector = Sector
working-group-member-sector-hint = Zo zien jullie of de groep breed genoeg is.
sector-social = Sociaal
sector-youth = Jeugd
sector-education = Onderwijs
sector-safety = Veiligheid
sector-culture-sport = Cultuur en sport
sector-public-space = Openbare ruimte
sector-mobility = Mobiliteit
sector-communication = Communicatie
sector-housing = Wonen
sector-economy = Economie
sector-residents = Inwoners
sector-other = Andere sector

# Het scherm.
working-group-member-tab = Leden
working-group-member-count = { $members ->
    [one] Eén lid:
   *[other] { $members } leden:
 }
working-group-member-sides = { $internal } intern en { $external } extern.
working-group-member-unsaid = { $count ->
    [one] Van één lid is dat nog niet ingevuld.
   *[other] Van { $count } leden is dat nog niet ingevuld.
 }
working-group-member-sectorless = { $count ->
    [one] Van één lid is de sector nog niet ingevuld.
   *[other] Van { $count } leden is de sector nog niet ingevuld.
 }
working-group-member-missing = Uit deze sectoren zit nog niemand aan tafel. Wie missen jullie echt?
working-group-member-none-missing = Uit elke sector zit er iemand aan tafel.
