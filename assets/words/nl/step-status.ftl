# Wat de werkgroep zelf over een deelstap zegt.

step-status = stand van een deelstap
step-status-many = Stand van de deelstappen

step-status-substep = Deelstap
step-status-substep-hint = Over welk deel van het traject gaat dit?
step-status-status = Stand
step-status-status-hint = Jullie beslissen zelf wanneer iets klaar is.
substep-status-not-started = Nog niet gestart
substep-status-busy = Bezig
substep-status-done = Klaar
substep-status-not-applicable = Niet van toepassing
step-status-comment = Opmerking
step-status-comment-hint = Wat blijft er te doen, of waarom slaan jullie dit over?
step-status-needs-attention = Hier willen we op terugkomen
step-status-needs-attention-hint = Handig om op een volgende vergadering verder te gaan.
step-status-on = Datum
step-status-on-hint = De dag waarop jullie dit zo vastlegden.
step-status-by = Ingevuld door
step-status-by-hint = Noteer de functie, nooit een naam.
