# De delen en de stappen: titel, wat je er doet, waarom, en tips voor de vergadering.

part-start = Starten
part-understand = Begrijpen
part-involve = Betrekken en plannen
part-check = Toetsen en opvolgen

step-intake = Melding en fase
step-intake-lead = Noteer wat jullie opmerken, schat samen de fase in en beschrijf het dossier kort.
step-intake-why = Wie te laat ingrijpt, kan alleen nog brandjes blussen. Maar wie van elk meningsverschil een probleem maakt, stookt zelf mee. Met feiten op een rij ziet de groep in welke fase het dossier zit en of deze methode erbij past.
step-intake-tip-1 = Overloop de signalen hardop en schrap elk woord dat een oordeel geeft.
step-intake-tip-2 = Laat iedereen de fasevragen eerst apart beantwoorden en bespreek daarna alleen de verschillen.
step-intake-tip-3 = Kent niemand het antwoord, kies dan “Weten we niet” en spreek af wie het navraagt.

step-working-group = Werkgroep
step-working-group-lead = Stel de werkgroep samen, zoek aansluiting bij plannen en kies een trede op de participatieladder.
step-working-group-why = Geen enkele dienst kent alle kanten van dit verhaal. Zitten er alleen gelijkgezinden aan tafel, dan kijkt iedereen door dezelfde bril. En wie inwoners meer invloed belooft dan er is, verspeelt vertrouwen dat moeilijk terugkomt.
step-working-group-tip-1 = Vraag elk lid wat het zelf mag voorstellen of beslissen, en noteer dat meteen.
step-working-group-tip-2 = Leg het meerjarenplan op tafel en laat iedereen aanduiden wat aan het dossier raakt.
step-working-group-tip-3 = Kijk rond en benoem samen welke sector of leefwereld er nog niet bij zit.

step-we-they = Wij en zij
step-we-they-lead = Breng in kaart wie tegenover wie staat en wie het luidst roept.
step-we-they-why = Wie niet weet waar de breuklijn loopt, kiest makkelijk ongewild partij. Luide stemmen negeren helpt niet, want dan roepen ze harder. Een podium geven helpt evenmin, want dan lijkt de gemeente uit twee kampen te bestaan. Een rustig gesprek met ieder apart werkt beter.
step-we-they-tip-1 = Beschrijf elke kant in woorden die de mensen zelf zouden aanvaarden.
step-we-they-tip-2 = Valt er een naam, vraag dan welke rol bedoeld wordt en schrijf alleen die op.
step-we-they-tip-3 = Spreek per luide stem af wie het 1-op-1-gesprek voert en tegen wanneer.

step-voices = Stemmen en bezorgdheden
step-voices-lead = Noteer naar wie jullie luisterden in het stille midden en welke bezorgdheden jullie daar hoorden.
step-voices-why = De meeste mensen kiezen geen kamp, en net daarom hoor je ze zelden. Zonder hen gaat jullie plan over de ruzie en niet over de zorg erachter. Een klacht over parkeren kan bijvoorbeeld betekenen dat iemand zich al jaren niet gehoord voelt.
step-voices-tip-1 = Begin met de vraag wie jullie nog nooit hoorden, en wie die mensen kent.
step-voices-tip-2 = Lees elke bezorgdheid hardop voor en vraag of mensen het zelf zo zouden zeggen.
step-voices-tip-3 = Overloop de beloften van elk luistermoment en spreek af wie er wanneer op terugkomt.

step-citizen-types = Burgertypes
step-citizen-types-lead = Bekijk welke burgertypes jullie opmerken en duid er hoogstens drie aan die het zwaarst doorwegen.
step-citizen-types-why = Verdriet vraagt een ander antwoord dan woede. Wie iedereen op dezelfde toon aanspreekt, bereikt vooral wie al gerust was. Met hoogstens drie types weten jullie straks voor wie jullie acties en boodschappen bedoeld zijn.
step-citizen-types-tip-1 = Vraag bij elk type wie daar iets van zag of hoorde, en laat vermoedens weg.
step-citizen-types-tip-2 = Gaat het gesprek over één persoon, breng het dan terug naar de stemming in de buurt.
step-citizen-types-tip-3 = Laat elk lid drie stippen plakken en praat vooral over de types waarover jullie anders denken.

step-challenge = Verbindende uitdaging
step-challenge-lead = Maak van gedeelde bezorgdheden een positieve uitdaging waar iedereen aan kan meewerken.
step-challenge-why = Zolang de vraag voor of tegen is, moet iedereen een kant kiezen. Een uitdaging die uit gedeelde zorgen komt, geeft mensen iets om samen aan te werken. Nemen jullie de slogan van één kant over, dan haakt de andere af.
step-challenge-tip-1 = Leg de bezorgdheden naast elkaar en zoek eerst wat ze gemeen hebben.
step-challenge-tip-2 = Lees elke zin alsof je aan de andere kant staat: zou je dan meedoen?
step-challenge-tip-3 = Zeg ook eerlijk waar jullie niet aan beginnen, en waarom.

step-stakeholders = Stakeholders
step-stakeholders-lead = Zet op de kaart wie kan helpen, op welke trede en in welke rol.
step-stakeholders-why = De gemeente bereikt niet iedereen op eigen kracht. Op de kaart zien jullie snel of er alleen vertrouwde gezichten staan. Wie nu vergeten wordt, voelt zich later gepasseerd en werkt het plan misschien tegen.
step-stakeholders-tip-1 = Laat iedereen twee minuten in stilte rollen en organisaties opschrijven, en vul dan samen aan.
step-stakeholders-tip-2 = Vraag bij elke partner waarom die zelf zou willen meedoen.
step-stakeholders-tip-3 = Sta stil bij een lege plek op de kaart en zoek er samen één mogelijke partner voor.

step-objectives = Doelstellingen
step-objectives-lead = Beschrijf per uitdaging hoe het er straks uitziet en waaraan jullie dat zullen merken.
step-objectives-why = Zonder doelstelling lijkt elke actie goed en weet niemand wanneer het genoeg is. Wie voor ogen heeft hoe de buurt er straks uitziet, kiest gerichter. En met een cijfer of een waarneming kunnen jullie tonen wat er veranderd is.
step-objectives-tip-1 = Vraag de groep wat er op een gewone dinsdag anders is in de buurt als dit lukt.
step-objectives-tip-2 = Staat er “organiseren” in de zin, vraag dan door tot er staat wat dat moet opleveren.
step-objectives-tip-3 = Kies liever één cijfer dat al bestaat dan drie die iemand nog moet verzamelen.

step-actions = Acties
step-actions-lead = Bedenk acties bij elke doelstelling en bewaak het evenwicht tussen snel en traag, online en offline.
step-actions-why = Goede voornemens veranderen niets zolang niet duidelijk is wie wat doet en wanneer. Met alleen snelle acties valt alles na enkele maanden weer stil. Met alleen trage acties denken inwoners dat er niets gebeurt.
step-actions-tip-1 = Begin met ideeën die inwoners zelf gaven en zoek pas daarna eigen ideeën.
step-actions-tip-2 = Vraag bij elke actie wie ze trekt; steekt niemand de hand op, laat ze dan een idee.
step-actions-tip-3 = Bekijk op het einde samen het evenwicht en vul eerst de zwakste kant aan.

step-communication = Communicatie
step-communication-lead = Spreek per burgertype af wie welke boodschap brengt, op welke toon, via welk kanaal en wanneer.
step-communication-why = Eén persbericht voor iedereen raakt bijna niemand. De ene wil vooral gehoord worden, de andere wil weten wat er precies gebeurt. Zegt elke dienst iets anders, of niemand iets, dan nemen geruchten het over.
step-communication-tip-1 = Werk één rij af met de hele groep; daarna gaan de andere rijen vlotter.
step-communication-tip-2 = Vraag bij elke boodschapper of de doelgroep die persoon ook echt gelooft.
step-communication-tip-3 = Lees de boodschap hardop voor en schrap elk woord dat je aan de schoolpoort niet zou gebruiken.

step-depolarisation-test = Depolarisatietoets
step-depolarisation-test-lead = Loop bij elke actie vijf vragen door en noteer de risico’s en wat jullie eraan doen.
step-depolarisation-test-why = Ook een goedbedoelde actie kan de kloof groter maken. Op een debatavond krijgen bijvoorbeeld net de hardste roepers de micro. Wie dat vooraf samen bekijkt, kan nog bijsturen voor de uitnodigingen vertrekken.
step-depolarisation-test-tip-1 = Laat de vijf vragen stellen door iemand die de actie niet mee bedacht heeft.
step-depolarisation-test-tip-2 = Bedenk bij elke vraag eerst samen wat er op een slechte dag kan mislopen.
step-depolarisation-test-tip-3 = Ziet niemand een risico, laat dan een kritische denker van buiten de groep meekijken.

step-evaluation = Evaluatie
step-evaluation-lead = Leg vast wanneer jullie meten en bijsturen, wat jullie leerden en hoe de aanpak blijft leven.
step-evaluation-why = Een plan zonder evaluatie wordt een lijst van goede bedoelingen. Wie op vaste momenten kijkt wat er veranderd is, durft een actie ook stop te zetten. En wat jullie nu samen geleerd hebben, gaat verloren als niemand afspreekt hoe het verdergaat.
step-evaluation-tip-1 = Zet de evaluatiemomenten nu al in ieders agenda, ook als de cijfers er dan nog niet zijn.
step-evaluation-tip-2 = Vraag bij elke meting eerst wat het jullie leert en pas daarna of het goed of slecht is.
step-evaluation-tip-3 = Noteer een leerpunt zo dat een collega die er niet bij was er iets mee kan.

# De onderdelen van een stap.

view-prevention = Voorkomen
view-ground-rules = Spelregels
view-composition = Start en samenstelling
view-expertise = Eigen expertise
view-roles = Rollen
view-reports = Overleg en verslag
view-situation = Situatie
view-nature = Conflict of polarisatie
view-checklist = Checklist
view-forums = Forums en reacties
view-strategy = Strategie
view-workshops = Werksessies en intervisie
view-dilemmas = Dilemmabord
view-priorities = Prioriteiten
view-checks = Toetsen
view-pitstop = Pitstop
view-feasibility = Haalbaarheid
view-plan-links = Plannen en budget
view-tasks = Taakverdeling
view-principles = Principes
view-moments = Evaluatiemomenten
view-learning = Leerpunten
view-anchoring = Verankering

# De route: welke weg het dossier volgt, wat ze sluit en wat eerst komt.

route = Route
route-crisis = Eerst de veiligheid
route-crisis-why = Er zijn herhaaldelijk openlijke incidenten, of de openbare veiligheid is in gevaar.
route-crisis-what = Deze methode komt nu te laat: politie, crisismanagement en crisiscommunicatie gaan voor. Kom terug als het rustiger is.
route-prevention = Voorkomen
route-prevention-why = Geen enkel antwoord over de fase wijst op spanning: het is rustig.
route-prevention-what = Werk nu aan wat later helpt. Een plan voorbereiden mag ook, dus alle stappen blijven open.
route-mediation = Bemiddelen
route-mediation-why = Minstens vier van de vijf criteria lijken op een conflict, en geen enkel op polarisatie.
route-mediation-what = Breng de partijen samen met iemand die bemiddelt. De stappen na “Situatie in kaart brengen” zijn dan niet nodig.
route-facilitate = Ruimte geven
route-facilitate-why = De groepen praten nog met elkaar en kunnen zich nog een gedeeld verhaal voorstellen.
route-facilitate-what = Begeleid het debat en onderdruk het niet. Alle stappen blijven open.
route-full = Het hele traject
route-full-why = De antwoorden over de fase vragen om deze methode, en niets wijst een andere weg.
route-full-what = Alle stappen staan open.
route-undetermined = Nog niet bepaald
route-undetermined-why = Er zijn nog te weinig antwoorden op de vragen over de fase.
route-undetermined-what = Alle stappen staan open; de fase toont of deze methode bij jullie past.
route-goes-on = Jullie beslisten om toch verder te gaan.
route-closed = Gesloten:
route-part-of = { $step } (deels)
route-proposes = Doe dit eerst
route-proposal-phase-assessment = Beantwoord de vragen over de fase
route-proposal-prevention-item = Bekijk de vier preventietaken
route-proposal-ground-rule = Leg de spelregels vast
route-proposal-action = Plan een actie die ruimte maakt voor debat
route-proposal-conflict-scan = Noteer wie bemiddelt en wanneer jullie doorverwezen
route-to-decision = Naar de antwoorden en de beslissing
route-step-closed = gesloten
route-step-all-closed = gesloten
route-step-part-closed = deels gesloten
route-step-is-closed = Deze stap is gesloten
route-view-is-closed = Dit deel van de stap is gesloten
route-read-only = Wat hier staat, kunnen jullie lezen. Iets wijzigen kan pas als jullie vastleggen dat jullie toch verdergaan, en waarom.
route-no-edit = Dit deel is gesloten, er is niets gewijzigd.
