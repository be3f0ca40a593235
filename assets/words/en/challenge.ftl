# A shared concern turned into a connecting task.

challenge = challenge
challenge-many = Challenges
challenge-add = Add a challenge
challenge-quick = What can everyone work on?
challenge-empty = No challenge yet. It gives people something to do together, such as “a park where everyone feels at ease”.
challenge-untitled = Challenge without text

challenge-shared-concerns = Concerns it answers
challenge-shared-concerns-hint = Choose at least one, preferably shared by the silent middle and loud voices.
challenge-challenge-text = The challenge in one sentence
challenge-challenge-text-hint = Put it positively, so that everyone can see a task in it.
challenge-from-silent-middle = Does it come from the silent middle?
challenge-from-silent-middle-hint = Beware of a slogan that one of the sides brought in.
challenge-our-impact = Influence of the local authority
challenge-our-impact-hint = How much can the local authority itself do about it?
challenge-our-impact-note = Why you estimate it so
challenge-our-impact-note-hint = Think of powers, means and partners.
challenge-multi-year-links = Plan items it joins
challenge-multi-year-links-hint = A link with existing plans makes money and support easier to find.
challenge-multi-year-links-note = Note on the link with plans
challenge-multi-year-links-note-hint = Say how it joins them or, if there is no link, why not.
challenge-supra-local = Did a higher level of government decide?
challenge-supra-local-hint = For instance the Flemish or the federal government.
challenge-supra-local-note = Level and decision
challenge-supra-local-note-hint = Say who decided what, in plain words for residents.
challenge-what-is-ours-locally = What is shaped locally
challenge-what-is-ours-locally-hint = You may not change the decision, but you can influence how it works out locally.
challenge-priority = Place in the order
challenge-priority-hint = 1 comes first; give every challenge its own number.

# The screen: from concern to challenge, and the order.
challenge-waiting = { $count ->
    [0] No concern is waiting for a challenge
    [one] One concern is waiting for a challenge
   *[other] { $count } concerns are waiting for a challenge
 }
challenge-waiting-hint = Not every concern has to become a challenge. Start with what the silent middle shares most widely.
challenge-ruled-out = Not made into a challenge
challenge-from-concern = Make it a challenge
challenge-no-concerns = A challenge starts from a shared concern. There is none in this case yet.
challenge-note-concerns = Write down concerns
challenge-answers = Answers
challenge-place = { $place ->
    [1] 1st
    [2] 2nd
    [3] 3rd
   *[other] { $place }th
 }
challenge-place-none = No place in the order yet
challenge-keep-order = This order is right
