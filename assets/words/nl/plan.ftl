# Vaste woorden van het actieplan.

plan-title = Actieplan { $title }
plan-title-bare = Actieplan
plan-subtitle = Actieplan voor samenleven, voorgelegd aan het college van burgemeester en schepenen
plan-subject = Actieplan van de werkgroep voor het college van burgemeester en schepenen
plan-version = Versie van { $date }
plan-for-internal = Intern – alleen voor de werkgroep
plan-for-college = Voor het college van burgemeester en schepenen
plan-for-public = Voor iedereen
plan-page = Pagina [n] van [total]
plan-contents = Inhoud
plan-missing = Niet ingevuld
plan-not-estimated = Niet geraamd
plan-missing-section = Dit onderdeel is nog niet ingevuld.
plan-period = { $from } tot { $to }
plan-period-head = Periode
plan-place = Plaats
plan-date = Datum
plan-contact = Aanspreekpunt
plan-language = Taal van het dossier
plan-draft = Ontwerp
plan-why = Waarom
plan-when = Wanneer
plan-number = Aantal
plan-number-short = Nr.
plan-total = Totaal
plan-request = Vraag aan het college
plan-request-intro = De werkgroep legt dit plan voor en vraagt het college om:
plan-request-approve = het plan met { $count ->
    [one] één actie
   *[other] { $count } acties
 } goed te keuren;
plan-request-budget = { $amount } te voorzien voor de uitvoering;
plan-request-budget-none = een budget te voorzien voor de uitvoering; de kosten van de acties zijn nog niet geraamd;
plan-request-mandate = de werkgroep op te dragen het plan uit te voeren en erover te rapporteren.
plan-request-conform = Het plan voldoet aan de regel van het subsidieprogramma (minstens drie van de vijf actietypes).
plan-request-not-conform = Het plan voldoet nog niet aan de regel van het subsidieprogramma (minstens drie van de vijf actietypes).
plan-request-table = Acties die eerst komen
plan-request-total = Samen
plan-situation = De situatie in het kort
plan-phase = Fase
plan-phase-on = Inschatting van { $date }, berekend uit de antwoorden van de werkgroep.
plan-phase-decided = De werkgroep besliste anders: { $phase }.
plan-phase-history = De fase door de tijd
plan-worried = Wie zich zorgen maakt
plan-goal = Doel van de acties
plan-referred = Doorverwezen, valt buiten dit plan
plan-outside = Valt buiten dit plan
plan-types-note = De types beschrijven een stemming in de buurt, nooit een persoon.
plan-challenges = Uitdagingen en volgorde
plan-priority = Prioriteit { $priority }:{" "}
plan-participation = Participatie
plan-degree = Hoe inwoners meedoen
plan-first-choice = Eerste keuze
plan-heard = Naar wie we luisterden
plan-heard-intro = We luisterden { $count ->
    [one] één keer
   *[other] { $count } keer
 }, samen goed voor { $people } deelnames.
plan-heard-what = Wat we hoorden
plan-measured = Wat gemeten wordt
plan-balance-types = Actietypes
plan-heard-small = Bij minder dan tien deelnemers staat hier niet wat gezegd werd, zodat niemand te herkennen is.
plan-network = Het netwerk
plan-objectives = Doelstellingen
plan-no-challenge = Nog geen uitdaging gekozen
plan-actions = Acties
plan-all-types = Alle vijf
plan-priority-action = prioritair
plan-ideas = { $count ->
    [one] Eén idee of stopgezette actie staat
   *[other] { $count } ideeën of stopgezette acties staan
 } niet in dit plan.
plan-balance = Evenwicht van het plan
plan-balance-good = In evenwicht
plan-balance-bad = Nog niet in evenwicht
plan-balance-short = { $count } op korte termijn
plan-balance-long = { $count } op lange termijn
plan-balance-online = { $count } online
plan-balance-offline = { $count } offline
plan-balance-types-conform = { $count } van de vijf types ({ $types }): voldoet aan de regel van minstens drie
plan-balance-types-short = { $count } van de vijf types: voldoet niet aan de regel van minstens drie
plan-balance-types-free = { $count } van de vijf types
plan-balance-citizens = Burgertypes die het zwaarst wegen
plan-balance-citizens-all = Voor elk is er minstens één actie
plan-balance-citizens-bare = Nog geen actie voor: { $types }
plan-budget = Andere plannen en budget
plan-money = Budget
plan-money-total = De acties van dit plan kosten samen { $amount }.
plan-money-none = De kosten van de acties zijn nog niet geraamd.
plan-money-links = Eerste ramingen voor de aansluiting bij andere plannen:
plan-money-link = { $what } ({ $item }): { $amount }
plan-money-link-source = { $what } ({ $item }): { $amount }, { $source }
plan-money-staff = Inzet van personeel:
plan-money-staff-line = { $action }: { $staff }
plan-money-bare = { $count ->
    [one] Voor één actie is
   *[other] Voor { $count } acties is
 } nog geen budget geraamd.
plan-risks = Risico’s van de prioritaire acties
plan-risks-intro = Uit de depolarisatietoets: de zwaarste risico’s per actie. De volledige toetsen staan in de bijlage.
plan-not-tested = Nog niet getoetst
plan-not-complete = Nog niet volledig
plan-no-risk = Geen risico gezien
plan-none-seen = Geen risico gezien:
plan-tested = Getoetst op { $date } door { $by }. Resultaat: { $result }.
plan-organisation = Organisatie
plan-roles-note = De leden staan hier met hun rol, niet met hun naam.
plan-composition-provisional = De samenstelling van de werkgroep is nog voorlopig.
plan-composition-final = De samenstelling van de werkgroep is herbekeken en definitief.
plan-communication = Communicatie
plan-occasion = Bij
plan-evaluation = Evaluatie
plan-decision = Beslissing
plan-decision-intro = Voorstel van beslissing. Het college van burgemeester en schepenen:
plan-decision-notes = neemt kennis van de analyse van de werkgroep;
plan-decision-approves = keurt het actieplan goed;
plan-decision-mandates = geeft de werkgroep de opdracht het plan uit te voeren;
plan-decision-reports = vraagt de werkgroep om over de resultaten te rapporteren.
plan-decision-date = Plaats en datum:
plan-decision-director = De algemeen directeur
plan-decision-mayor = De burgemeester
plan-annex = Bijlagen
plan-set-aside-note = De methode gaf een waarschuwing; de werkgroep ging om deze reden toch verder.
plan-computed = Wat uit de antwoorden volgt
plan-deviations-note = De antwoorden sloten het traject af; de werkgroep besliste om toch verder te gaan. Wat uit de antwoorden volgt, blijft ernaast staan.
plan-rule = Regel van de methode
