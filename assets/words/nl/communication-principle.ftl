# Hoe jullie communicatie het doet op een van de negen principes.

communication-principle = communicatieprincipe
communication-principle-many = Communicatieprincipes
communication-principle-add = Communicatieprincipe toevoegen
communication-principle-empty = Nog geen communicatieprincipes bekeken. Ze tonen waar jullie iemand dreigen te missen, bijvoorbeeld wie niet online is.
communication-principle-untitled = Communicatieprincipe zonder nummer

communication-principle-principle = Principe
communication-principle-principle-hint = Een nummer van 1 tot 9.
communication-principle-answer = Doen we dit?
communication-principle-answer-hint = Denk aan wat er echt gebeurt, niet aan wat gepland is.
communication-principle-note = Hoe, of wat er nog ontbreekt
communication-principle-note-hint = Noem een voorbeeld, of wie nog niet bereikt wordt.

# De negen principes, zoals de groep ze aan elkaar voorleest.
communication-principle-text-1 = Vinden mensen de basisinformatie vlot, is ze kort en helder, en zeggen we allemaal hetzelfde?
communication-principle-text-2 = Staat voor elke fase op papier wie wat zegt, langs welk kanaal en aan wie?
communication-principle-text-3 = Gebruiken we meer dan één soort kanaal, ook die van onze partners, en vertellen we nadien kort hoe een bijeenkomst verliep?
communication-principle-text-4 = Houden we de vaart erin via werk- en stuurgroepen die er intern al zijn?
communication-principle-text-5 = Vertellen we een herkenbaar en echt verhaal, waar ook de droge feiten in passen?
communication-principle-text-6 = Vertrekken we van wat onze stakeholders nodig hebben en belangrijk vinden, in een open gesprek?
communication-principle-text-7 = Hebben we ambassadeurs, zowel binnen als buiten de administratie?
communication-principle-text-8 = Wisselen we af tussen feiten, gevoel en andere argumenten, ook voor wie geen reden ziet om iets te veranderen?
communication-principle-text-9 = Leggen we voor elk type verontruste burger een ander accent?
