# Het blad om de wachtzin met de hand op te schrijven.

passphrase-sheet-file = Blad voor de wachtzin van Middenweg
passphrase-sheet-title = Onze wachtzin
passphrase-sheet-subject = Leeg blad om de wachtzin van de dossierkast met de hand op te schrijven
passphrase-sheet-lead = Met de wachtzin openen jullie de dossierkast van Middenweg op deze computer.
passphrase-sheet-write = Schrijf de woorden hieronder met de pen op, in de juiste volgorde en precies zoals jullie ze typen.
passphrase-sheet-word = Woord { $number }
passphrase-sheet-why = Waarom met de hand?
passphrase-sheet-why-file = Zo staat de wachtzin in geen enkel bestand en blijft ze niet achter in een printer.
passphrase-sheet-lost = Wat als ze weg is?
passphrase-sheet-lost-nobody = Zonder de wachtzin kan niemand de dossiers nog openen, ook de makers van Middenweg niet.
passphrase-sheet-care = Hoe bewaren jullie dit blad?
passphrase-sheet-care-place = Leg het in een kast op slot, niet bij de computer.
passphrase-sheet-care-who = Spreek in de werkgroep af wie weet waar het ligt.
passphrase-sheet-care-photo = Neem er geen foto van en stuur de woorden niet door.
passphrase-sheet-care-new = Kent iemand anders de woorden? Kies een nieuwe wachtzin in de instellingen, vul een nieuw blad in en versnipper dit.
passphrase-sheet-of = Blad van { $date }
