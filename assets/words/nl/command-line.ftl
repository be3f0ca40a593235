# De opdrachtregel.

command-line-about = Opent het venster van Middenweg. Met een opdracht erbij werkt het zonder venster: dossiers nakijken, afdrukken en bewaren in de dossierkast.
command-line-usage = Gebruik:
command-line-commands = Opdrachten:
command-line-arguments = Argumenten:
command-line-options = Opties:
command-line-sample = Maakt het voorbeelddossier als bestand
command-line-check = Kijkt een dossierbestand na volgens de methode
command-line-print = Drukt een dossierbestand af als pdf
command-line-schema = Toont het JSON-schema van het open formaat
command-line-init = Maakt een nieuwe dossierkast
command-line-import = Zet een dossierbestand in de dossierkast
command-line-list = Toont de dossiers in de dossierkast
command-line-export = Schrijft een dossier uit de dossierkast naar een bestand
command-line-search = Zoekt woorden in alle dossiers
command-line-history = Toont wat er in een dossier veranderde
command-line-set = Vult een veld van een kaart in, of maakt het leeg
command-line-undo = Maakt de laatste stap in een dossier ongedaan
command-line-redo = Doet een ongedaan gemaakte stap opnieuw
command-line-arg-ui-lang = Taal van de meldingen: nl, fr of en
command-line-arg-lang = Taal: nl, fr of en
command-line-arg-output = Bestand om naar te schrijven
command-line-arg-file = Dossierbestand (JSON)
command-line-arg-format = Vorm van het antwoord: text of json
command-line-arg-document = Welk document: plan
command-line-arg-audience = Voor wie: internal, college of public
command-line-arg-date = Datum op het document, zoals 2025-09-05; anders vandaag
command-line-arg-passphrase-file = Bestand met de wachtzin op de eerste regel
command-line-arg-case = Id van het dossier, of het begin ervan
command-line-arg-record = Id van de kaart, of het begin ervan
command-line-arg-field = Naam van het veld in het open formaat
command-line-arg-value = Waarde: tekst of JSON; weglaten maakt het veld leeg
command-line-arg-words = Woorden om te zoeken
command-line-arg-help = Toont deze hulp
command-line-arg-version = Toont de versie
command-line-no-findings = Geen opmerkingen.
command-line-finding = { $rule } ({ $level }, { $state }){ $place }: { $message }
command-line-printed = { $file }: { $pages ->
    [one] één pagina
   *[other] { $pages } pagina’s
 }
command-line-replaced = Deze tekens staan niet in het lettertype en zijn vervangen door een vraagteken: { $letters }
command-line-written = { $file } is geschreven.
command-line-made = De dossierkast is gemaakt: { $place }
command-line-imported = Dossier { $id } staat in de dossierkast.
command-line-no-cases = Er staan nog geen dossiers in de dossierkast.
command-line-no-hits = Niets gevonden.
command-line-entry = { $id }  { $title } – { $phase }, { $filled } van { $needed } velden ingevuld, gewijzigd op { $date }
command-line-untitled = (zonder titel)
command-line-empty = (leeg)
command-line-wrong = Zo kan de opdracht niet uitgevoerd worden: { $detail }
command-line-try-help = Meer uitleg: middenweg --help
command-line-no-display = Er is hier geen scherm om het venster van Middenweg op te tonen. Start het op een computer met een scherm, of geef een opdracht mee; middenweg --help toont welke er zijn.
