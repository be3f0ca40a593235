# Nakijken of een uitdaging of boodschap van de uitersten naar het midden gaat.

game-changer-check = game-changertoets
game-changer-check-many = Game-changertoetsen
game-changer-check-add = Game-changertoets toevoegen
game-changer-check-empty = Nog geen game-changertoets. Kijk na of een uitdaging of boodschap het stille midden aanspreekt, bijvoorbeeld de flyer over het nieuwe plein.
game-changer-check-untitled = Game-changertoets zonder uitdaging

game-changer-check-challenge = Uitdaging
game-changer-check-challenge-hint = Kies een uitdaging, of anders een communicatiemoment.
game-changer-check-communication-plan-row = Communicatiemoment
game-changer-check-communication-plan-row-hint = Alleen als jullie een boodschap nakijken.
game-changer-check-target-group-is-middle = Doelgroep: spreken we het stille midden aan?
game-changer-check-target-group-is-middle-hint = Niet de uitersten, hoe luid ze ook zijn.
game-changer-check-target-group-is-middle-note = Toelichting bij de doelgroep
game-changer-check-target-group-is-middle-note-hint = Wie spreken jullie nu aan, en wie nog niet?
game-changer-check-subject-is-middle-question = Onderwerp: gaat het over de vraag van het stille midden?
game-changer-check-subject-is-middle-question-hint = Niet over het thema waarmee de pushers olie op het vuur gooien.
game-changer-check-subject-is-middle-question-note = Toelichting bij het onderwerp
game-changer-check-subject-is-middle-question-note-hint = Welke vraag houdt gewone mensen bezig?
game-changer-check-position-is-middle = Positie: staan we zelf tussen de mensen?
game-changer-check-position-is-middle-hint = Niet erboven, en niet tussen twee kampen in.
game-changer-check-position-is-middle-note = Toelichting bij de positie
game-changer-check-position-is-middle-note-hint = Zien inwoners jullie als een van hen of als de afzender?
game-changer-check-tone-is-mediating = Toon: is die bemiddelend?
game-changer-check-tone-is-mediating-hint = Zonder verwijten en zonder zedenles.
game-changer-check-tone-is-mediating-note = Toelichting bij de toon
game-changer-check-tone-is-mediating-note-hint = Welke woorden kunnen gewoner of zachter?
