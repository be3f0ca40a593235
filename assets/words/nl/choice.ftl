# Keuzes die bij meer dan één soort kaart voorkomen.

yes-no-unknown-yes = Ja
yes-no-unknown-no = Nee
yes-no-unknown-unknown = Weten we niet

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
expression-feeling = Voelen
expression-doing = Doen

phase-1-rest = Fase 1: rust
phase-2-discomfort = Fase 2: ongemak
phase-3-hostility = Fase 3: waarneembare vijandigheid
phase-4-open-incidents = Fase 4: openlijke incidenten
phase-undetermined = Fase nog onbepaald

participation-degree-1-inform = 1 Informeren
participation-degree-2-consult = 2 Raadplegen
participation-degree-3-advise = 3 Adviseren
participation-degree-4-coproduce = 4 Coproduceren
participation-degree-5-codecide = 5 Meebeslissen
participation-degree-6-self-governance = 6 Zelfbestuur
participation-degree-too-early = Nog te vroeg om te kiezen

network-role-connector = Verbinder
network-role-representative = Vertegenwoordiger
network-role-doer = Resultaatgerichte doener
network-role-critical-thinker = Kritische denker
network-role-none = Geen van de vier

network-role-connector-many = Verbinders
network-role-representative-many = Vertegenwoordigers
network-role-doer-many = Resultaatgerichte doeners
network-role-critical-thinker-many = Kritische denkers

brandsma-role-pusher = Pusher
brandsma-role-joiner = Joiner
brandsma-role-silent = Stille midden
brandsma-role-bridge-builder = Bruggenbouwer
brandsma-role-scapegoat = Zondebok
brandsma-role-n-a = Niet van toepassing

citizen-type-sad = Bedroefde burger
citizen-type-concerned-incidental = Bezorgde burger (incidenteel)
citizen-type-concerned-structural = Bezorgde burger (structureel)
citizen-type-angry-structural-societal = Boze burger (structureel maatschappelijk)
citizen-type-angry-political = Boze burger (politiek)
citizen-type-radicalising = Radicaliserende burger

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
