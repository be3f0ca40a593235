# Een onderdeel van het meerjarenplan of een ander plan.

plan-item = planonderdeel
plan-item-many = Planonderdelen
plan-item-add = Planonderdeel toevoegen
plan-item-quick = Welk planonderdeel?
plan-item-empty = Nog geen planonderdelen. Wat al gepland is, brengt geld en steun mee, zoals de heraanleg van een plein in het meerjarenplan.
plan-item-untitled = Planonderdeel zonder naam

plan-item-plan = Plan
plan-item-plan-hint = Begin bij het meerjarenplan, kijk daarna naar de andere.
plan-multi-year-plan = Meerjarenplan
plan-safety-plan = Veiligheidsplan
plan-youth-plan = Jeugdplan
plan-integration-plan = Integratieplan
plan-mobility-plan = Mobiliteitsplan
plan-plan-samenleven = Plan Samenleven
plan-other = Ander plan
plan-item-code = Code
plan-item-code-hint = Neem ze over uit het plan, dan vinden collega’s het onderdeel terug.
plan-item-label = Naam
plan-item-label-hint = Neem de naam letterlijk over uit het plan.
plan-item-status = Stand
plan-item-status-hint = Vraag het na bij de dienst die het opvolgt.
plan-item-status-done = Afgerond
plan-item-status-done-hint = Vraag wat het opleverde; die ervaring kan nog dienen.
plan-item-status-running = Loopt
plan-item-status-running-hint = Misschien kunnen jullie er nu meteen bij aansluiten.
plan-item-status-planned = Gepland
plan-item-status-planned-hint = Nog niet begonnen; de invulling ligt misschien nog open.
plan-item-service-owner = Verantwoordelijke dienst
plan-item-service-owner-hint = De dienst die dit onderdeel trekt en er het budget van beheert.
plan-item-angle = Aanknopingspunt
plan-item-angle-hint = Hoe kan jullie dossier hierbij aansluiten?

# Het scherm.
plan-item-tab = Plannen
