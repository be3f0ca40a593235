# De regels in één zin, en wat de werkgroep leest wanneer een regel iets opmerkt.

rule-level-hard = Vaste regel
rule-level-warning = Waarschuwing
finding-state-open = Open
finding-state-set-aside = Opzijgezet

rule-r0-01 = Zijn er herhaaldelijk openlijke incidenten of is de openbare veiligheid in gevaar, dan is het fase 4 en gaat crisisbeheer voor.
rule-r0-02 = De antwoorden op de vragen bepalen welke fase het dossier krijgt.
rule-r0-03 = Deze aanpak is bedoeld voor fase 2 en 3; in fase 1 werken jullie eerst preventief.
rule-r0-04 = Wie een andere fase kiest dan de berekende, geeft daar een reden voor.
rule-r0-05 = In fase 2 is een gesprek tussen inwoners en bestuur nog mogelijk.
rule-r0-06 = Na één openlijk incident moet duidelijk zijn of het zich herhaalt.
rule-r0-07 = Bij mogelijke discriminatie kijken jullie eerst naar de drie wetten daarover en volgen jullie het stappenplan voor meldingen.
rule-r0-08 = Wie online signalen ziet, heeft een gedragscode of een socialemediabeleid nodig.
rule-r0-09 = Polarisatie is er altijd en is niet altijd een probleem: veel gelijke rechten begonnen met protest. Noem een gewoon verschil van mening dus niet toxisch.
rule-r0-10 = Verminder spanning waar dat kan, maar laat zo veel mogelijk stemmen aan bod. Wie alleen volgt wat de meerderheid wil, kan ongewild de kloof vergroten.
rule-r0-11 = Bij geweld of discriminatie kan de overheid optreden. Vrijheid en gelijkheid staan allebei in de Grondwet: zorg dus dat jullie een goede reden hebben om in te grijpen.
rule-r0-12 = Bouw in fase 1 en 2 aan vertrouwen. Breng collega’s, professionals en vrijwilligers geregeld samen, bijvoorbeeld uit het jeugdwerk, de scholen, de bibliotheek, de kerk en de moskee. Wie elkaar kent, werkt bij een incident vlotter samen.
rule-r0-13 = Schat de fase opnieuw in bij de pitstop, voor het college beslist en bij elk evaluatiemoment.
rule-r0-14 = Een online platform van de gemeente kan zelf voor polarisatie zorgen. Spreek de huisregels af voor jullie het openen.
rule-r11-01 = Wie de situatie nog niet goed kent, brengt ze eerst in kaart en breidt de werkgroep daarna uit.
rule-r11-02 = In de eerste werkgroep zitten minstens twee verschillende diensten.
rule-r11-03 = Kennen jullie de situatie al goed? Vraag dan van bij het begin organisaties of sleutelfiguren mee aan tafel.
rule-r11-04 = Ook een participatief orgaan is mogelijk. Mechelen bracht er een samen om te praten over diversiteit, ook over dekolonisatie.
rule-r11-05 = De samenstelling van de werkgroep is voorlopig tot jullie ze in stap 1.5 herbekeken hebben.
rule-r12-01 = Een situatiescan steunt op de blik van minstens twee diensten.
rule-r12-02 = Deelstap 1.2 is pas klaar als de negen vragen van de situatiescan beantwoord zijn.
rule-r12-03 = De vijf criteria bepalen samen of het om een conflict, polarisatie, een combinatie of weerstand gaat.
rule-r12-04 = Bij een afgebakend conflict gaat bemiddeling voor; de stappen vanaf 1.3 sluiten dan.
rule-r12-05 = Twee antwoorden bepalen of de polarisatie toxisch, dreigend of democratisch is.
rule-r12-06 = Democratische polarisatie krijgt ruimte: jullie werken met spelregels, debat en acties die debat stimuleren.
rule-r12-07 = De eerste indruk in de situatiescan en de test op toxische polarisatie spreken elkaar niet tegen.
rule-r12-08 = Waar polarisatie is, bemiddelen jullie niet tussen de luidste stemmen.
rule-r12-09 = Sterke openlijke confrontaties passen niet bij fase 1 of 2.
rule-r12-10 = Een vooroordeel vraagt een andere aanpak dan vijandig gedrag; duid dus bij elke waarneming aan of het om denken, voelen of doen gaat. Bij denken helpen informatie en contact, bij voelen luisteren en veilige ontmoetingen. Bij doen horen duidelijke afspraken en handhaving.
rule-r12-11 = Conflict en polarisatie kunnen door elkaar lopen en elkaar versterken. Een opgelost conflict neemt de polarisatie niet weg, en omgekeerd.
rule-r12-12 = Er bestaat een korte film over het verschil tussen conflict en polarisatie. Het Agentschap Integratie en Inburgering geeft ook sessies over stereotypen, vooroordelen en discriminatie, voor personeel en vrijwilligers.
rule-r12-13 = Is het weerstand tegen één beslissing? Ga dan bij de haalbaarheid na wie ertegen is en waarom, en stem jullie communicatie in stap 3.5 daarop af.
rule-r13-01 = Jullie gaan na welke adviesraden hier een rol spelen.
rule-r13-02 = Het meerjarenplan ligt van bij het begin mee op tafel.
rule-r13-03 = Jullie zoeken ook expertise bij wie op het eerste gezicht niets met het thema te maken heeft.
rule-r13-04 = Een ander weet misschien al wat jullie nog moeten uitzoeken. Vraag dus eerst rond en maak dan pas plannen.
rule-r14-01 = Bij weinig vertrouwen in het bestuur volstaat alleen informeren niet.
rule-r14-02 = Krijgen inwoners inspraak, dan weten ze vooraf hoe ver die gaat.
rule-r14-03 = Te vroeg om een trede te kiezen mag, maar dan komt de oefening terug zodra jullie de betrokkenen beter kennen.
rule-r14-04 = Een andere trede is een nieuwe versie met datum en reden; de vorige keuzes blijven leesbaar.
rule-r14-05 = De projectleider krijgt tijd, middelen en alle vier de taken, en de burgemeester of een schepen staat achter het traject.
rule-r14-06 = In fase 3 kan de projectleider het best snel zelf beslissen.
rule-r14-07 = Elke trede heeft voor- en nadelen; zet ze naast elkaar voor jullie kiezen. Samen iets uitwerken geeft steun en vertrouwen, maar vraagt veel overleg.
rule-r14-08 = Alleen informeren kan op sommige plekken een goede eerste stap zijn. Spreek dan meteen af wanneer jullie bekijken of het volstaat.
rule-r14-09 = Luister actief en stel open vragen. Zoek naar de zorg onder de woorden, ook als je het met iemand oneens bent.
rule-r14-10 = Niet elke directeur of schepen komt naar de werkgroep. Plan een vast overleg: zij kunnen vragen meenemen naar het managementteam of het college.
rule-r14-11 = Vertel collega’s geregeld hoe ver jullie staan. Zo groeit de steun en gaan diensten over hun grenzen heen samenwerken.
rule-r14-12 = Op de website van het Agentschap Integratie en Inburgering staan manieren om inwoners te laten meedoen.
rule-r14-13 = Inwoners willen een bestuur dat beslist, en tegelijk een bestuur dat hun frustratie en zorgen hoort. Toon dat jullie tussen hen staan.
rule-r15-01 = Stap 1 is pas klaar als de samenstelling van de werkgroep herbekeken is; daarna is ze definitief.
rule-r15-02 = Ontbreekt er iets in de groep, dan vullen jullie aan of schrijven jullie op waarom niet.
rule-r15-03 = De werkgroep telt hoogstens tien leden, zodat ze snel kan reageren.
rule-r15-04 = De leden van de werkgroep komen niet allemaal uit de sociale sector.
rule-r15-05 = Hou de groep klein en wendbaar voor wat dringend is, met een zo groot mogelijk netwerk eromheen. Kies leden die willen meebouwen en aanvoelen wat er bij inwoners leeft.
rule-r15-06 = Print de ledenlijst voor de eerste vergadering: zo ziet iedereen meteen wie er is, wat die kent en wat die doet.
rule-r21-01 = De situatie volgt uit de soort polarisatie en de fase, en bij elke situatie hoort een strategie die voor de hand ligt.
rule-r21-02 = Tussen twee uitersten die toxisch tegenover elkaar staan, wordt niet bemiddeld.
rule-r21-03 = Luide stemmen krijgen geen debat en geen podium, wel een 1-op-1-gesprek.
rule-r21-04 = Elke luide stem krijgt een vaste gesprekspartner en een voorstel om betrokken te worden.
rule-r21-05 = Steek jullie tijd in de plaatsen waar jullie echt invloed hebben.
rule-r21-06 = Het overzicht van luide stemmen toont beide kanten, en zowel personen als groepen.
rule-r21-07 = Een luide stem wordt met een rol beschreven, nooit met een naam.
rule-r21-08 = Luide stemmen komen nooit in het document voor het college en in geen enkele publieke uitvoer.
rule-r21-09 = Loopt de spanning op terwijl niemand luid roept, wacht dan niet af. Ga zelf op zoek naar de verschillende meningen en praat erover.
rule-r21-10 = Leven groepen naast elkaar zonder vijandigheid? Dan kunnen jullie gerust bemiddelen en inwoners met elkaar laten praten.
rule-r21-11 = Vraag jullie af welke zorg ook in het stille midden leeft. Daar ligt het begin van een oplossing.
rule-r21-12 = Antwoord meteen op een bericht dat niet klopt of mensen tegen elkaar opzet; het plan mag later komen. Gebruik daarbij jullie eigen woorden, niet die van wie polariseert.
rule-r21-13 = Kies klare woorden die mensen samenbrengen en beelden zonder clichés. De woordenlijst van de VRT, het gevoelig lexicon van De Standaard, het dossier van JaJa en de tips van Hanan Challouki helpen daarbij.
rule-r21-14 = Online kan een vonk in enkele uren een brand worden. Spreek af wie de reacties op jullie eigen pagina’s opvolgt; de onlinecursus van Reconnect leert hoe dat kan.
rule-r21-15 = Gaat het over vluchtelingen of migratie? Leg dan de framinggids van Other Talk ernaast: die zet naast elk frame een tegenframe.
rule-r21-16 = Reken er niet op dat elke luide stem een open gesprek wil. Volg ook wat deze stem van elders aanwakkert en wat jullie daar hier van merken.
rule-r22-01 = Luister op verschillende manieren, online en offline, en naar verschillende groepen.
rule-r22-02 = Sleutelfiguren helpen om het stille midden te bereiken.
rule-r22-03 = Maak eerst gebruik van raden en comités die al bestaan.
rule-r22-04 = Wie iets belooft aan inwoners, laat hun ook weten wat ermee gebeurd is.
rule-r22-05 = Een bezorgdheid die alleen van luide stemmen komt, kan nog geen uitdaging dragen.
rule-r22-06 = Leg in de werkgroep naast elkaar wat iedereen hoorde en zoek samen de juiste woorden. Na elk gesprek mag de zin scherper worden.
rule-r22-07 = Stap met vragen op ongeruste inwoners af, want anders doet een groep dat die tweedracht zaait. Volg daarvoor meer dan één kanaal.
rule-r22-08 = Laat een sleutelfiguur of partner zelf praten met de groep die hij of zij het best kent.
rule-r22-09 = Stel open vragen en laat mensen uitspreken. Zo horen jullie wat ze voelen, willen en nodig hebben, ook als het om een conflict gaat.
rule-r22-10 = Zoeken jullie een manier om te luisteren? De VVSG heeft een boek met 45 methodes voor lokale participatie, ook voor kwetsbare inwoners.
rule-r23-01 = Voor radicaliserende burgers maakt deze aanpak geen acties of boodschappen; zij worden doorverwezen.
rule-r23-02 = Duid de types aan die het zwaarst doorwegen, zodat doelen en toon daarop afgestemd worden.
rule-r23-03 = Bij structureel bezorgde en boze burgers is extra openheid over keuzes nodig.
rule-r23-04 = Niemand blijft vast in één type: na een incident kan zorg in woede omslaan. Bekijk de inschatting opnieuw bij de pitstop en bij elke evaluatie.
rule-r23-05 = Een type beschrijft hoe de stemming in de buurt is. Plak het nooit op een persoon.
rule-r24-01 = Een uitdaging gaat pas mee naar stap 3 met minstens één bezorgdheid en een afgewerkt dilemmabord.
rule-r24-02 = Een verbindende uitdaging vertrekt van wat het stille midden zegt.
rule-r24-03 = Kies uitdagingen waar de gemeente zelf iets aan kan doen.
rule-r24-04 = Op het dilemmabord staat ook wat jullie niet opnemen.
rule-r24-05 = Besliste een hogere overheid, dan zeggen jullie wat jullie lokaal zelf invullen.
rule-r24-06 = Niet elke bezorgdheid wordt een uitdaging. Laat de andere zichtbaar staan, met de reden waarom jullie ze niet opnemen.
rule-r24-07 = Komt er een opvangcentrum? Een verbindingsofficier van het Agentschap Integratie en Inburgering helpt tussen de aankondiging en de opening: met reacties, een infomarkt, scholen, verenigingen en vrijwilligers.
rule-r24-08 = In stap 3 mag de uitdaging nog scherper worden. Eerdere versies blijven bewaard.
rule-r24-09 = Twijfelen jullie of de uitdaging leeft? Maak er een open vraag van en leg die voor aan alle kanten. Vinden ze de vraag geloofwaardig, dan zitten jullie goed.
rule-r25-01 = Een stakeholder kan meer dan één netwerkrol hebben.
rule-r25-02 = Elke partner kan op een eigen trede van de participatieladder staan.
rule-r25-03 = In een sterk netwerk zijn de vier netwerkrollen aanwezig.
rule-r25-04 = Wie geen duidelijk mandaat heeft, spreekt niet namens een hele gemeenschap.
rule-r25-05 = Alleen wie constructief meewerkt, krijgt een plaats in de uitvoering.
rule-r25-06 = Jullie kijken na welke thema’s en welke sectoren in het netwerk ontbreken.
rule-r25-07 = Een trede die jullie aan inwoners meedeelden, verlagen jullie later niet.
rule-r25-08 = Een gemeenschap is nooit één blok. Ook een vertegenwoordiger die aanvaard wordt, spreekt niet altijd voor iedereen.
rule-r25-09 = Hou een kritische denker dicht bij jullie: die ziet neveneffecten op tijd. Dat komt straks van pas bij de depolarisatietoets.
rule-r25-10 = Vertel geregeld hoe het traject vordert: aan het college, het managementteam en de diensten, en ook aan inwoners en stakeholders. Zo groeit het draagvlak.
rule-r25-11 = Spreek ook vrijwilligers, sociaal-culturele organisaties en moderatoren van lokale pagina’s aan. Zij openen deuren, bijvoorbeeld als er een opvangcentrum komt.
rule-r25-12 = Een netwerk bouwen jullie het best op in rustige tijden. Hou dus ook contact als er niets aan de hand is.
rule-r26-01 = Voor jullie aan stap 3 beginnen, houden jullie een volledige pitstop.
rule-r26-02 = Bij de pitstop steunt geen enkele uitdaging alleen op luide stemmen en heeft elke luide stem een gesprekspartner.
rule-r26-03 = Ten laatste bij de pitstop kiezen jullie een trede van de participatieladder, of leggen jullie vast waarom dat nog niet kan.
rule-r26-04 = Een pitstop past in één vergadering en op één pagina. Druk die af en hou ze bij de hand als jullie aan het plan werken.
rule-r31-01 = Zijn er meerdere uitdagingen, dan krijgt elke uitdaging een eigen plaats in de rangorde.
rule-r31-02 = De uitdaging die eerst komt, heeft veel impact of veel steun.
rule-r31-03 = Jullie leggen eerlijk uit waarom een uitdaging haar plaats in de rangorde krijgt.
rule-r31-04 = Zijn er structureel bezorgde of boze burgers, dan hoort bij elke uitdaging een open uitleg over jullie keuzes.
rule-r31-05 = Neem de uitdaging gerust nog eens mee naar het stille midden. Vraag of jullie het goed begrepen en welke oplossingen mensen zelf zien.
rule-r32-01 = Elke uitdaging in het plan heeft minstens één doelstelling, en elke doelstelling hoort bij één uitdaging.
rule-r34-01 = Als het subsidieprogramma dat vraagt, dekken de acties samen minstens drie van de vijf actietypes.
rule-r34-02 = Het plan bevat acties op korte en op lange termijn.
rule-r34-03 = Minstens één actie heeft snel een zichtbaar effect.
rule-r34-04 = Acties tegen toxische polarisatie en desinformatie spelen zich zowel online als offline af.
rule-r34-05 = Elk type burger dat zwaar doorweegt, komt in minstens één actie aan bod.
rule-r34-06 = Een deel van de acties komt uit het stille midden of uit het netwerk.
rule-r34-07 = Elke actie dient een doelstelling en elke doelstelling krijgt een actie.
rule-r34-08 = Het plan pakt het meest dringende eerst aan met prioritaire acties.
rule-r34-09 = Een actie kan zich niet richten op radicaliserende burgers.
rule-r35-01 = Een actie wordt pas goedgekeurd met een verantwoordelijke, een begin- en einddatum en criteria.
rule-r35-02 = Een actie wordt pas goedgekeurd na een volledige depolarisatietoets.
rule-r35-06 = De communicatie loopt langs meer dan één kanaal.
rule-r50-01 = De depolarisatietoets is volledig als de vijf vragen beantwoord zijn.
rule-r50-02 = Bij elk risico staat wat jullie eraan doen.
rule-r50-03 = Vijf keer geen enkel risico zien is een reden om nog eens kritisch te kijken.
rule-r50-06 = Een waarschijnlijk en ernstig risico zonder maatregel betekent dat de actie herbekeken wordt.
rule-r51-01 = Gebruik de rollen van Brandsma voor groepen en organisaties. Geef ze nooit aan iemand bij naam.
rule-r51-02 = Wie tussen twee uitersten bruggen wil bouwen, kan de spanning ook voeden.
rule-r51-03 = Krijgt een groep van alles de schuld, dan kijken jullie na of er discriminatie speelt en of de fase nog klopt.
rule-r51-04 = Een burgemeester kan inwoners en groepen helpen om bruggen te slaan en tot een compromis te komen. Doe dat niet tussen de twee uitersten: daar werkt het averechts.
rule-r52-01 = Een werksessie is pas afgerond als er een synthese is.
rule-r52-02 = Vraag deelnemers om vooraf een eigen, concreet voorbeeld voor te bereiden. Dan gaat het gesprek meteen over de praktijk.
rule-r53-01 = Een authentiek vraagstuk wordt door alle kanten herkend.
rule-r53-02 = Dwing geen ontmoetingen af. Samen werken aan een vraag die echt leeft, doet meer dan een geregisseerde kennismaking.
rule-r53-04 = Intervisie geeft advies; de gemeente beslist zelf wat ze ermee doet.
rule-r54-01 = Een omgevingsanalyse hoort alle groepen van betrokkenen.
rule-r54-02 = Durf online te antwoorden, als mens, als professional of als organisatie: wie zwijgend meeleest, merkt dat. Vraag naar wat er onder de waterlijn zit.
rule-r55-01 = Waar desinformatie opduikt, pakt minstens één actie die aan.
rule-r55-02 = Waar haatspraak opduikt, is er een stappenplan om discriminatie te melden.

finding-r0-01 = De situatie zit in fase 4. Veiligheid en crisisbeheer gaan nu voor. Willen jullie toch verder, leg die beslissing dan vast met een reden.
finding-r0-04 = Jullie kozen “{ $decided }”, terwijl de antwoorden op “{ $computed }” wijzen. Schrijf erbij waarom jullie dat anders zien.
finding-r0-05 = In fase 2 kan er meestal nog gepraat worden, maar jullie gaven aan dat dit niet meer lukt. Bekijk of fase 3 beter past en test al of de polarisatie toxisch is.
finding-r0-06 = Er is één openlijk incident genoteerd. Ga na of het vaker gebeurt: eenmalig wijst op fase 3, herhaling op fase 4.
finding-r0-07-follow = Dit kan discriminatie zijn. Ga eerst na of de antidiscriminatie-, de antiracisme- of de genderwet speelt en volg jullie stappenplan voor meldingen.
finding-r0-07-write = Dit kan discriminatie zijn. Ga eerst na of de antidiscriminatie-, de antiracisme- of de genderwet speelt; een stappenplan voor meldingen is er nog niet, dus schrijf er een.
finding-r0-08 = Er zijn online signalen, maar er is nog geen gedragscode of socialemediabeleid. Stel voor om er een te maken: daar begint elke organisatie mee.

finding-r11-01 = Jullie starten met een bredere werkgroep, maar de situatie is nog niet duidelijk. Breng ze eerst in kaart en vraag daarna anderen mee.
finding-r11-02 = In de eerste werkgroep zitten nog geen twee verschillende diensten. Dit doe je niet alleen: vraag er minstens een bij.

finding-r12-01 = Jullie bevroegen nog geen twee diensten. Vertrek niet alleen van jullie eigen blik en vraag ook anderen hoe zij het zien.
finding-r12-02 = Deze deelstap staat op klaar, maar in de situatiescan is een vraag nog open: “{ $question }”
finding-r12-02-none = Deze deelstap staat op klaar, maar er is nog geen situatiescan. Overloop samen de negen vragen.
finding-r12-04 = Jullie antwoorden wijzen op een afgebakend conflict. Zoek bemiddeling, bijvoorbeeld burenbemiddeling; willen jullie toch het hele traject volgen, leg die beslissing dan vast met een reden.
finding-r12-07 = De situatiescan en de test op toxische polarisatie zeggen het omgekeerde. Herbekijk een van de twee, of schrijf op waarom ze verschillen.
finding-r12-08 = Jullie plannen bemiddeling, maar er is polarisatie. Tussen de luidste stemmen is dat olie op het vuur: zoek liever het midden op.
finding-r12-09 = Jullie noteerden sterke openlijke confrontaties, maar het dossier staat in fase 1 of 2. Schat de fase opnieuw in.

finding-r13-01 = Er staat nog geen adviesraad bij. Heeft de jeugdraad, de mobiliteitsraad of een andere raad hier iets over te zeggen?
finding-r13-02 = Er is nog geen link met het meerjarenplan. Leg het nu op tafel: het toont welke diensten betrokken zijn en wat al liep of gepland is, en jullie plan wordt er haalbaarder door.
finding-r13-03 = Jullie noteerden alleen wie rechtstreeks met het thema werkt. Wie zonder duidelijke band zou er toch iets over kunnen weten?

finding-r14-01 = Het vertrouwen in het bestuur is laag en jullie willen alleen informeren. Dat kan de spanning doen stijgen: kies een hogere trede of schrijf op waarom dit hier toch past.
finding-r14-02 = Inwoners krijgen inspraak, maar er staat niet wanneer dat verteld is. Zeg hun tot waar die gaat, anders verwachten ze meer dan jullie kunnen geven.
finding-r14-05-time = De projectleider heeft nog geen tijd gekregen. Spreek af hoeveel tijd er is en wat daarvoor wegvalt.
finding-r14-05-means = De projectleider heeft nog geen middelen. Spreek af welk budget of welke hulp er is.
finding-r14-05-tasks = De projectleider heeft nog niet alle vier de taken. Bespreek wie de rest doet, want zonder die taken loopt het traject vast.
finding-r14-05-aligned = Er is geen burgemeester of schepen die hierachter staat. Ga eerst dat gesprek aan, want anders kan het traject op elk moment stilvallen.
finding-r14-06 = Jullie zitten in fase 3 en de projectleider mag niet snel beslissen. Vraag daar ruimte voor, want oplopende spanning wacht niet op een vergadering.

finding-r15-01 = Jullie zetten dit op afgerond, maar de samenstelling van de werkgroep is nog niet herbekeken. Loop de vier vragen door en vul de datum in.
finding-r15-02-parties = Niet alle betrokken partijen zitten zeker aan tafel. Nodig iemand uit, of schrijf op waarom het zo goed is.
finding-r15-02-profiles = De profielen en sectoren zijn niet zeker verschillend genoeg. Nodig iemand uit, of schrijf op waarom het zo goed is.
finding-r15-02-support = Het is niet zeker dat deze groep genoeg steun kan winnen. Zoek iemand die deuren opent, of schrijf op waarom het zo goed is.
finding-r15-02-mandates = Niet elk lid heeft zeker een mandaat. Regel het met de dienst of organisatie, of schrijf op waarom het zo goed is.
finding-r15-03 = De werkgroep telt { $count } leden, en een groep van meer dan tien reageert trager. Maak de kern kleiner en hou de anderen erbij als netwerk.
finding-r15-04 = Alle leden van wie de sector ingevuld is, komen uit de sociale sector. Wie uit een andere sector kan hier mee naar kijken?

finding-r21-02 = Jullie willen bemiddelen, maar de polarisatie is toxisch. Bemiddelen geeft de felsten meer gewicht en vergroot de kloof; werk liever met het stille midden.
finding-r21-03 = Hier lijkt een debat of podium gepland, terwijl er luide stemmen zijn. Kies een andere vorm en luister 1-op-1 naar hen.
finding-r21-04-owner = Deze luide stem heeft nog geen vaste gesprekspartner. Spreek af wie het 1-op-1-gesprek voert, want wie zich genegeerd voelt, roept harder.
finding-r21-04-opportunity = Er staat nog niet hoe jullie deze luide stem kunnen betrekken. Zoek samen een manier om te luisteren zonder een podium te geven.
finding-r21-05 = Jullie hebben hier geen invloed en toch volgt iemand dit forum op. Zet die tijd in waar jullie wel iets kunnen doen, zoals op jullie eigen pagina’s of in het gemeentemagazine.
finding-r21-06-form = Het overzicht telt alleen personen of alleen groepen. Kijk samen na of er niemand ontbreekt.
finding-r21-06-side = Het overzicht telt maar één kant. Polarisatie heeft er altijd twee: wie roept er aan de andere kant?
finding-r21-07 = Hier staat misschien de naam van een persoon. Vervang die door een rol, bijvoorbeeld “winkelier op het plein”.

finding-r22-01-method = Jullie luisterden telkens op dezelfde manier. Een tweede manier bereikt ook anderen.
finding-r22-01-online = Jullie luisterden alleen online. Ga ook ter plaatse met mensen praten.
finding-r22-01-group = Jullie hoorden tot nu toe maar één groep. Wie in het stille midden kwam nog niet aan het woord?
finding-r22-02 = Er hielp nog geen enkele sleutelfiguur mee. Denk aan een leerkracht, een winkelier, een vrijwilliger of iemand uit het buurtwerk.
finding-r22-03 = Jullie spraken nog geen bestaande raad of wijkcomité aan. Begin daar, want die mensen zijn al samen.
finding-r22-04 = Jullie beloofden hier iets, maar er is nog geen datum van terugkoppeling. Laat de mensen weten wat ermee gebeurd is.
finding-r22-05 = Deze bezorgdheid hoorden jullie alleen bij luide stemmen. Ga na of het stille midden ze deelt voor jullie ermee verdergaan.

finding-r23-01 = Jullie merken radicalisering op. Dat valt buiten deze aanpak: verwijs door naar de VVSG, de politie of de lokale veiligheidscel en noteer de doorverwijzing.
finding-r23-02 = Jullie hebben nog niet aangeduid welke burgertypes het zwaarst doorwegen. Kies er hoogstens drie, dan weten jullie welke doelen en welke toon passen.
finding-r23-03 = Er zijn structureel bezorgde of boze burgers, maar nergens staat hoe jullie jullie keuzes uitleggen. Schrijf een eerlijke toelichting voor hen.

finding-r24-01-concern = Aan deze uitdaging hangt geen bezorgdheid, dus kan ze nog niet mee naar stap 3. Koppel er minstens één.
finding-r24-01-no-board = Voor deze uitdaging is er nog geen dilemmabord, dus kan ze nog niet mee naar stap 3. Werk het bord samen uit.
finding-r24-01-board = Dit dilemmabord is nog niet af, dus kan de uitdaging nog niet mee naar stap 3. Erken minstens twee kanten en vul de drie kolommen aan.
finding-r24-02 = Deze uitdaging komt niet uit het stille midden. Zo dreigen jullie de agenda van één kant te volgen: schrijf ze anders of leg uit waarom ze toch verbindt.
finding-r24-03 = Jullie hebben weinig impact op deze uitdaging. Kies er een waar jullie meer aan kunnen doen, of maak ze concreter.
finding-r24-04 = Op dit bord staat niet wat jullie niet opnemen. Wees eerlijk over de grenzen, dan wekken jullie geen valse verwachtingen.
finding-r24-05 = Een hogere overheid besliste, maar er staat nog niet wat jullie lokaal zelf invullen. Schrijf op hoe jullie de beslissing hier vorm geven.

finding-r25-03 = In jullie netwerk ontbreekt nog: { $roles }. Wie kan die plaats innemen?
finding-r25-04 = Het mandaat van deze vertegenwoordiger is onduidelijk. Laat deze stem niet gelden als die van de hele achterban en hoor ook anderen.
finding-r25-05 = Deze stakeholder is niet constructief ingesteld, maar staat wel in de uitvoering. Kies een andere plaats of een later moment.
finding-r25-06-none = Jullie netwerk is nog niet nagekeken op blinde vlekken. Zoek samen welke thema’s en sectoren ontbreken.
finding-r25-06-content = Bij de blinde vlekken staat geen enkel thema. Denk aan mobiliteit, afval of verlichting, of leg uit waarom er niets ontbreekt.
finding-r25-06-sectors = Bij de blinde vlekken staat geen enkele sector. Denk aan onderwijs, huisvesting of buurtwerk, of leg uit waarom er niemand ontbreekt.
finding-r25-07 = Deze trede ligt lager dan wat jullie eerder meedeelden. Kom de afspraak na, of leg aan de betrokkenen uit waarom ze verandert.

finding-r26-01-none = Jullie werken al aan het plan, maar hielden nog geen pitstop. Maak er één vergadering voor vrij.
finding-r26-01-incomplete = Jullie werken al aan het plan, maar de pitstop is nog niet volledig. Vul aan wat hier ontbreekt.
finding-r26-02-challenge = De bezorgdheden achter deze uitdaging hoorden jullie alleen bij luide stemmen. Leg ze eerst voor aan het stille midden.
finding-r26-02-voice = Jullie zijn aan de pitstop toe en deze luide stem heeft nog geen gesprekspartner. Spreek af wie 1-op-1 luistert, of geef een reden waarom dat niet kan.
finding-r26-03 = De trede van de participatieladder staat nog open, omdat het te vroeg was om te kiezen. Kies ze nu, of leg jullie beslissing om te wachten vast met een reden.

finding-r31-01 = Jullie hebben meerdere uitdagingen zonder duidelijke volgorde. Geef elke uitdaging een eigen nummer, te beginnen met 1.
finding-r31-02 = Deze uitdaging komt eerst, maar de impact en de steun zijn allebei laag. Zet een andere vooraan, of zoek eerst meer steun.
finding-r31-03 = Er staat nog niet waarom deze uitdaging op deze plaats komt. Leg het uit in woorden die elke inwoner mag lezen.
finding-r31-04 = Er zijn structureel bezorgde of boze burgers, maar bij deze uitdaging staat nog geen uitleg voor hen. Schrijf wat jullie opnemen, wat niet, en waarom.

finding-r32-01-challenge = Deze uitdaging heeft nog geen doelstelling. Beschrijf hoe het er na de acties uit moet zien.
finding-r32-01-objective = Deze doelstelling hangt nog niet aan een uitdaging. Kies bij welke ze hoort.

finding-r34-01 = { $count ->
    [0] Jullie acties dekken nog geen enkel actietype van het subsidieprogramma. Zorg dat het er minstens drie zijn.
    [one] Jullie acties dekken nog maar één actietype van het subsidieprogramma. Zorg dat het er minstens drie zijn.
   *[other] Jullie acties dekken { $count } actietypes van het subsidieprogramma. Zorg dat het er minstens drie zijn.
}
finding-r34-02-short = Het plan heeft geen enkele actie op korte termijn. Voeg er een toe, zodat mensen snel iets zien bewegen.
finding-r34-02-long = Het plan heeft geen enkele actie op lange termijn. Voeg er een toe, zodat de verandering ook blijft.
finding-r34-03 = Geen enkele actie heeft snel effect. Zoek er minstens één waarvan inwoners binnenkort iets merken.
finding-r34-04-online = Al jullie acties tegen toxische polarisatie en desinformatie zijn online. Doe ook iets in de buurt zelf.
finding-r34-04-offline = Al jullie acties tegen toxische polarisatie en desinformatie zijn offline. Doe ook iets online.
finding-r34-05 = “{ $type }” weegt zwaar door, maar geen enkele actie richt zich daarop. Het doel is hier: “{ $goal }”.
finding-r34-06 = Geen enkele actie komt uit het stille midden of uit het netwerk. Vraag hun wat kan helpen en wie mee wil doen.
finding-r34-07-action = Deze actie hangt nog niet aan een doelstelling. Kies waartoe ze bijdraagt of laat ze vallen.
finding-r34-07-objective = Voor deze doelstelling is er nog geen actie. Bedenk er een of schrap de doelstelling.
finding-r34-08 = Er is nog geen prioritaire actie. Duid aan welke actie het meest dringende aanpakt.

finding-r35-01-responsible = Deze actie heeft nog geen verantwoordelijke en kan dus niet goedgekeurd worden. Spreek af wie ze trekt.
finding-r35-01-dates = Deze actie heeft nog geen begin- en einddatum en kan dus niet goedgekeurd worden. Vul beide in.
finding-r35-01-criteria = Deze actie heeft nog geen criterium en kan dus niet goedgekeurd worden. Kies waaraan jullie zien of ze werkt.
finding-r35-02 = Deze actie heeft nog geen volledige depolarisatietoets en kan dus niet goedgekeurd worden. Loop samen de vijf vragen door.
finding-r35-06 = Al jullie communicatie loopt langs hetzelfde kanaal. Kies er nog een bij, zodat jullie niemand missen.

finding-r50-02 = Bij een risico staat nog niet wat jullie eraan doen. Vul een maatregel in voor jullie de actie goedkeuren.
finding-r50-03 = Bij geen van de vijf vragen zagen jullie een risico. Vraag een kritische denker om mee te kijken.

finding-r51-02 = Deze stakeholder gaat tussen twee kampen staan, en dat kan de spanning voeden. Zoek samen een rol die mensen in het midden verbindt.
finding-r51-03 = Hier krijgt een groep de schuld van wat er misgaat. Ga na of er discriminatie speelt, volg jullie stappenplan voor meldingen en bekijk de fase opnieuw.

finding-r52-01 = Deze werksessie is achter de rug, maar de synthese ontbreekt. Schrijf in enkele zinnen op wat de groepen samen opleverden.

finding-r53-01-side = Eén kant herkent zich niet in dit vraagstuk. Zoek samen met die mensen naar andere woorden.
finding-r53-01-middle = Het stille midden herkent zich niet in dit vraagstuk. Vraag waar het voor hen wel over gaat.
finding-r53-04 = Er staat nog niet wat de gemeente met deze intervisie doet. Noteer jullie beslissing, want de keuze blijft aan jullie.

finding-r54-01 = In jullie omgevingsanalyse hoorden jullie nog niet: { $actors }. Ga ook met hen praten.

finding-r55-01 = Er is desinformatie opgemerkt, maar geen enkele actie in het plan pakt die aan. Voeg een actie van type 2 toe of duid dat type aan bij een bestaande actie.
finding-r55-02 = Er is haatspraak opgemerkt, maar jullie kennen nog geen stappenplan om discriminatie te melden. Zoek het op of stel er een op.
