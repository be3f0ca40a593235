# Four shifts from the poles to the middle.

game-changer-check = game changer check
game-changer-check-many = Game changer checks
game-changer-check-add = Add a game changer check
game-changer-check-empty = No game changer check yet. See whether a challenge or a message speaks to the silent middle, such as the leaflet on the new square.
game-changer-check-untitled = Game changer check without a challenge

game-changer-check-challenge = Challenge
game-changer-check-challenge-hint = Choose a challenge, or else a message.
game-changer-check-communication-plan-row = Message
game-changer-check-communication-plan-row-hint = Only if you check a message of the communication plan.
game-changer-check-target-group-is-middle = Target group: do we speak to the silent middle?
game-changer-check-target-group-is-middle-hint = Not to the poles, however loud they are.
game-changer-check-target-group-is-middle-note = Note on the target group
game-changer-check-target-group-is-middle-note-hint = Whom do you reach now, and whom not yet?
game-changer-check-subject-is-middle-question = Subject: is it the question of the silent middle?
game-changer-check-subject-is-middle-question-hint = Not the theme that pushers keep bringing up.
game-changer-check-subject-is-middle-question-note = Note on the subject
game-changer-check-subject-is-middle-question-note-hint = Which question do ordinary people ask themselves?
game-changer-check-position-is-middle = Position: do we stand among people?
game-changer-check-position-is-middle-hint = Not above them, and not in between two camps.
game-changer-check-position-is-middle-note = Note on the position
game-changer-check-position-is-middle-note-hint = Do residents see you as one of them or as the sender?
game-changer-check-tone-is-mediating = Tone: is it mediating?
game-changer-check-tone-is-mediating-hint = Without blame and without preaching.
game-changer-check-tone-is-mediating-note = Note on the tone
game-changer-check-tone-is-mediating-note-hint = Which words could be plainer or softer?
