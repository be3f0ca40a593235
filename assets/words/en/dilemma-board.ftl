# Three columns from opposed views to a challenge.

dilemma-board = dilemma board
dilemma-board-many = Dilemma boards
dilemma-board-add = Add a dilemma board
dilemma-board-empty = No dilemma board yet. Set side by side what moves each side, such as a quiet night and a place to hang out, and look for what they share.
dilemma-board-untitled = Dilemma board without a challenge

dilemma-board-challenge = Challenge
dilemma-board-challenge-hint = Which challenge should come out of this board?
dilemma-board-views-acknowledged = Who sees it how?
dilemma-board-views-acknowledged-hint = Recognise at least two sides, each in terms they would use themselves.
dilemma-board-views-acknowledged-who = Who
dilemma-board-views-acknowledged-who-hint = A group or a role, never a name.
dilemma-board-views-acknowledged-view = View
dilemma-board-views-acknowledged-view-hint = What does this side want or think?
dilemma-board-views-acknowledged-emotion = Emotion
dilemma-board-views-acknowledged-emotion-hint = Is it pride, fear, annoyance or something else?
dilemma-board-views-acknowledged-interest = Interest
dilemma-board-views-acknowledged-interest-hint = What do they stand to lose or gain?
dilemma-board-equal-weight-statement = Why does every worry weigh the same?
dilemma-board-equal-weight-statement-hint = Find words in which each side feels taken seriously.
dilemma-board-differences = Where do they differ?
dilemma-board-differences-hint = Sort opinions, wishes and interests, one at a time.
dilemma-board-similarities = Where do they meet?
dilemma-board-similarities-hint = Spend most of your time here and find at least one.
dilemma-board-important-to-us = What matters to all of us?
dilemma-board-important-to-us-hint = Start from what the sides have in common.
dilemma-board-we-need = What does it take?
dilemma-board-we-need-hint = Think of agreements, people, means and time.
dilemma-board-we-will-take-up = What do we take up?
dilemma-board-we-will-take-up-hint = Only name what you can deliver.
dilemma-board-we-will-not-take-up = What do we not take up?
dilemma-board-we-will-not-take-up-hint = Say so openly, and nobody will wait for it in vain.

# The screen of the dilemma board.
dilemma-board-choose = Choose a challenge
dilemma-board-left = { $count ->
    [0] board finished
    [one] one more answer needed
   *[other] { $count } more answers needed
 }
dilemma-board-needs = Before this challenge can go on to step 3, it still needs:
dilemma-board-two-sides = Who sees it how? At least two sides, each with its view
dilemma-board-finished = This board is finished. The challenge can go on to step 3.
dilemma-board-lines = Type a line in the empty box and press Enter for the next one. Clear a line to take it away.
dilemma-board-apart = What keeps us apart
dilemma-board-together = What brings us together
dilemma-board-ahead = What we will do
dilemma-board-challenge-first = There is no challenge yet. Write one down first, then work it out here on the board.
