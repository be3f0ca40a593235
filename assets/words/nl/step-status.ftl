# Wat de werkgroep zelf over een deelstap zegt.

step-status = stand van een deelstap
step-status-many = Stand van de deelstappen

step-status-substep = Deelstap
step-status-substep-hint = Over welk deel van het traject gaat dit?
step-status-status = Stand
step-status-status-hint = Jullie beslissen zelf wanneer iets klaar is.
substep-status-not-started = Nog niet gestart
substep-status-not-started-hint = Er is nog niets besproken of ingevuld.
substep-status-busy = Bezig
substep-status-busy-hint = Een deel is besproken of ingevuld; jullie komen er nog op terug.
substep-status-done = Klaar
substep-status-done-hint = Voor jullie is dit rond; heropenen kan altijd.
substep-status-not-applicable = Niet van toepassing
substep-status-not-applicable-hint = Past niet bij dit dossier; schrijf in de opmerking waarom.
step-status-comment = Opmerking
step-status-comment-hint = Wat blijft er te doen, of waarom slaan jullie dit over?
step-status-needs-attention = Hier willen we op terugkomen
step-status-needs-attention-hint = Handig om op een volgende vergadering verder te gaan.
step-status-on = Datum
step-status-on-hint = De dag waarop jullie dit zo vastlegden.
step-status-by = Ingevuld door
step-status-by-hint = Noteer de functie, nooit een naam.
