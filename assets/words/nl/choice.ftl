# Keuzes die bij meer dan één soort kaart voorkomen.

yes-no-unknown-yes = Ja
yes-no-unknown-no = Nee
yes-no-unknown-unknown = Weten we niet

yes-partly-no-unknown-yes = Ja
yes-partly-no-unknown-partly = Deels
yes-partly-no-unknown-no = Nee
yes-partly-no-unknown-unknown = Weten we niet

channel-online = Online
channel-offline = Offline
channel-both = Online en offline

level-low = Laag
level-medium = Gemiddeld
level-high = Hoog
level-unknown = Weten we niet

language-nl = Nederlands
language-fr = Frans
language-en = Engels

expression-thinking = Denken
expression-thinking-hint = “Ze zijn allemaal zo”: een oordeel over een hele groep.
expression-feeling = Voelen
expression-feeling-hint = Mensen zijn bang, boos of niet op hun gemak bij elkaar.
expression-doing = Doen
expression-doing-hint = Je ziet het aan gedrag: mijden, uitschelden, beschadigen of geweld.

phase-1-rest = Fase 1: rust
phase-1-rest-hint = Geen spanning te merken: een goed moment om preventief te werken.
phase-2-discomfort = Fase 2: ongemak
phase-2-discomfort-hint = Er hangt wrevel of wantrouwen in de lucht, maar praten lukt nog.
phase-3-hostility = Fase 3: waarneembare vijandigheid
phase-3-hostility-hint = Het is zichtbaar wij tegen zij; angst en emotie geven de toon aan.
phase-4-open-incidents = Fase 4: openlijke incidenten
phase-4-open-incidents-hint = Botsingen keren terug of lopen uit de hand; veiligheid gaat voor.
phase-undetermined = Fase nog onbepaald
phase-undetermined-hint = Er ontbreken nog antwoorden; verzamel eerst meer signalen.

participation-degree-1-inform = 1 Informeren
participation-degree-1-inform-hint = De gemeente beslist en licht iedereen juist en op tijd in.
participation-degree-2-consult = 2 Raadplegen
participation-degree-2-consult-hint = De gemeente luistert naar meningen, maar belooft niet dat ze die volgt.
participation-degree-3-advise = 3 Adviseren
participation-degree-3-advise-hint = Inwoners stellen op jullie vraag oplossingen voor; de gemeente beslist.
participation-degree-4-coproduce = 4 Coproduceren
participation-degree-4-coproduce-hint = Jullie werken het samen uit; de gemeente houdt zich aan de uitkomst.
participation-degree-5-codecide = 5 Meebeslissen
participation-degree-5-codecide-hint = Inwoners en gemeente kiezen samen de thema’s en beslissen samen.
participation-degree-6-self-governance = 6 Zelfbestuur
participation-degree-6-self-governance-hint = Inwoners bepalen en beslissen zelf; de diensten geven raad en steun.
participation-degree-too-early = Nog te vroeg om te kiezen
participation-degree-too-early-hint = Eerst de betrokkenen beter leren kennen; de vraag komt later terug.

network-role-connector = Verbinder
network-role-connector-hint = Kent veel volk, praat met alle kanten en krijgt stille groepen mee.
network-role-representative = Vertegenwoordiger
network-role-representative-hint = Spreekt namens een groep mensen en kent hun belangen door en door.
network-role-doer = Resultaatgerichte doener
network-role-doer-hint = Neemt initiatief en wil resultaat zien voor de hele buurt.
network-role-critical-thinker = Kritische denker
network-role-critical-thinker-hint = Durft tegenspreken, ziet valkuilen op tijd en blijft meedenken.
network-role-none = Geen van de vier
network-role-none-hint = Geen van deze rollen past, of het is nog niet duidelijk.

network-role-connector-many = Verbinders
network-role-representative-many = Vertegenwoordigers
network-role-doer-many = Resultaatgerichte doeners
network-role-critical-thinker-many = Kritische denkers

brandsma-role-pusher = Pusher
brandsma-role-pusher-hint = Gooit vanop een van de uitersten telkens olie op het vuur.
brandsma-role-joiner = Joiner
brandsma-role-joiner-hint = Kiest partij, maar minder scherp dan een pusher.
brandsma-role-silent = Stille midden
brandsma-role-silent-hint = Kiest geen kant; dit is de groep die jullie willen versterken.
brandsma-role-bridge-builder = Bruggenbouwer
brandsma-role-bridge-builder-hint = Gaat tussen de kampen staan om begrip te wekken; kan averechts werken.
brandsma-role-scapegoat = Zondebok
brandsma-role-scapegoat-hint = Krijgt de schuld als de druk stijgt; let op voor discriminatie.
brandsma-role-n-a = Niet van toepassing
brandsma-role-n-a-hint = Geen van de vijf rollen past, of jullie gebruiken ze niet.

citizen-type-sad = Bedroefde burger
citizen-type-sad-hint = Zegt dat het vroeger beter was, berust en trekt zich terug.
citizen-type-concerned-incidental = Bezorgde burger (incidenteel)
citizen-type-concerned-incidental-hint = Stelt vragen over één concreet plan of thema en wil daarop wegen.
citizen-type-concerned-structural = Bezorgde burger (structureel)
citizen-type-concerned-structural-hint = Ziet elk nieuw voorval als bewijs dat het de verkeerde kant opgaat.
citizen-type-angry-structural-societal = Boze burger (structureel maatschappelijk)
citizen-type-angry-structural-societal-hint = Wijst bepaalde inwoners of nieuwkomers aan als oorzaak van het probleem.
citizen-type-angry-political = Boze burger (politiek)
citizen-type-angry-political-hint = Geeft politici de schuld en gelooft hen niet meer.
citizen-type-radicalising = Radicaliserende burger
citizen-type-radicalising-hint = Keert zich tegen de democratie zelf, desnoods met geweld; verwijs door.

# Per type: doel van de acties, focus en toon van de communicatie, voorbeeld van een actie.
citizen-type-sad-goal = Mensen weer bij de buurt betrekken
citizen-type-sad-focus = Laten voelen dat iedereen er weer bij hoort
citizen-type-sad-tone = Luisteren en samen bekijken hoe mensen nieuwe contacten kunnen leggen
citizen-type-sad-example = Met de buren de straat opruimen en daarna samen iets drinken
citizen-type-concerned-incidental-goal = Wegnemen wat mensen over dit ene thema ongerust maakt
citizen-type-concerned-incidental-focus = Antwoorden op wat mensen over dit ene thema willen weten
citizen-type-concerned-incidental-tone = Gericht informeren en elke vraag of zorg ernstig nemen
citizen-type-concerned-incidental-example = Leefregels voor de buurt afspreken en er strenger op toezien
citizen-type-concerned-structural-goal = Mensen weer vertrouwen geven in elkaar en vermijden dat ze het beleid gaan wantrouwen
citizen-type-concerned-structural-focus = Mensen weer vertrouwen geven in elkaar en vermijden dat ze zich afkeren
citizen-type-concerned-structural-tone = Uitleg geven, toenadering zoeken en in gesprek gaan
citizen-type-concerned-structural-example = Een groep oprichten die de inrichting en het onderhoud mee opvolgt
citizen-type-angry-structural-societal-goal = Het vertrouwen tussen inwoners herstellen en het wij-zij-denken afbouwen
citizen-type-angry-structural-societal-focus = Inwoners weer dichter bij elkaar brengen en het wij-zij-denken doorbreken
citizen-type-angry-structural-societal-tone = In gesprek gaan, duidelijk zeggen waar de grens ligt en die ook handhaven
citizen-type-angry-structural-societal-example = Een gedeeld verhaal brengen over een mooie buurt waar iedereen graag woont
citizen-type-angry-political-goal = Het vertrouwen in het bestuur herstellen
citizen-type-angry-political-focus = Tonen dat mensen op de overheid kunnen rekenen
citizen-type-angry-political-tone = Informeren en in gesprek gaan, met duidelijke grenzen en handhaving
citizen-type-angry-political-example = Inwoners laten meewerken aan het actieplan en over elke stap berichten
