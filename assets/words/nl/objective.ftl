# Een doelstelling: de toestand na de acties.

objective = doelstelling
objective-many = Doelstellingen
objective-add = Doelstelling toevoegen
objective-quick = Hoe ziet het er straks uit?
objective-empty = Nog geen doelstellingen. Ze geven de acties richting; beschrijf wat jullie willen zien, zoals “jong en oud zit ’s avonds op het plein”.
objective-untitled = Doelstelling zonder tekst

objective-challenge = Verbindende uitdaging
objective-challenge-hint = Kies er precies één.
objective-text = Doelstelling
objective-text-hint = Beschrijf hoe het dan is, niet wat jullie gaan organiseren.
objective-indicator = Indicator
objective-indicator-hint = Waaraan kunnen jullie het zien of tellen?
objective-baseline = Beginwaarde
objective-baseline-hint = Hoe staat het vandaag, met bron of datum?
objective-target = Streefwaarde
objective-target-hint = Wanneer zijn jullie tevreden?
objective-by-when = Te bereiken tegen
objective-by-when-hint = Kies een datum die haalbaar is.

# Het scherm van de doelstellingen.
objective-views = Weergaven van de doelstellingen
objective-without-challenge = Zonder verbindende uitdaging
objective-challenge-first = Er is nog geen verbindende uitdaging. Schrijf die eerst op: een doelstelling zegt wanneer de uitdaging gelukt is.
objective-to-challenge = Naar de verbindende uitdaging
objective-from-to = Begin → doel
objective-actions = { $count ->
    [0] nog geen
   *[other] { $count }
 }
objective-served-by = Acties hiervoor
objective-served-by-none = Nog geen enkele actie draagt bij aan deze doelstelling.
objective-to-actions = Naar de acties

# De boom: van uitdaging naar doelstellingen en acties.
objective-view-tree = Van uitdaging naar actie
objective-branch = Wat onder “{ $name }” staat
objective-open-all = Alles openklappen
objective-close-all = Alles dichtklappen
objective-challenge-none = Deze uitdaging heeft nog geen doelstelling.
