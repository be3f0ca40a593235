# Een aansluiting: waar een doelstelling of actie aansluit bij een plan dat al bestaat.

plan-link = aansluiting bij een plan
plan-link-many = Aansluitingen bij plannen
plan-link-add = Aansluiting toevoegen
plan-link-empty = Nog geen aansluitingen. Wat al in een plan staat, heeft vaak al geld en mensen, zoals de heraanleg van een plein in het meerjarenplan.
plan-link-untitled = Aansluiting zonder doelstelling of actie

plan-link-objective-or-action = Doelstelling of actie
plan-link-objective-or-action-hint = Wat kan meeliften op een bestaand plan?
plan-link-plan-item = Planonderdeel
plan-link-plan-item-hint = Zoek eerst in het meerjarenplan.
plan-link-kind = Soort planonderdeel
plan-link-kind-hint = Vraag het na bij de dienst die het plan opvolgt.
plan-link-kind-policy-objective = Beleidsdoelstelling
plan-link-kind-policy-objective-hint = Een doel van het bestuur; er hangen meestal verschillende acties aan.
plan-link-kind-action-in-multi-year-plan = Actie in het meerjarenplan
plan-link-kind-action-in-multi-year-plan-hint = Een concrete actie waarvoor al een budget is voorzien.
plan-link-kind-other-action-plan = Ander actieplan
plan-link-kind-other-action-plan-hint = Bijvoorbeeld het veiligheidsplan, het jeugdplan of het mobiliteitsplan.
plan-link-services-consulted = Geraadpleegde diensten
plan-link-services-consulted-hint = Duid aan met welke diensten jullie dit echt bespraken.
service-domain-social = Sociaal
service-domain-integration = Integratie
service-domain-safety = Veiligheid
service-domain-communication = Communicatie
service-domain-other = Ander domein
plan-link-budget-first-estimate = Eerste raming van het budget
plan-link-budget-first-estimate-hint = In euro; vul 0 in als het niets kost.
plan-link-budget-first-estimate-source = Waar het geld vandaan komt
plan-link-budget-first-estimate-source-hint = Bijvoorbeeld een post van een dienst of een subsidie.
