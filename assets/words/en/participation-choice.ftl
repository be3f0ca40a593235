# The chosen rung of the participation ladder.

participation-choice = participation choice
participation-choice-many = Participation choices
participation-choice-add = Add a participation choice
participation-choice-quick = What speaks for this rung?
participation-choice-empty = No participation choice yet. Settle how much say people have, so that nobody expects, for instance, a vote when you want advice.
participation-choice-untitled = Participation choice without a rung

participation-choice-scope = What the choice is for
participation-choice-scope-hint = A partner may stand on another rung than the process as a whole.
participation-choice-partner = Partner
participation-choice-partner-hint = Only needed if the choice is for one partner.
participation-choice-degree = Rung of the participation ladder
participation-choice-degree-hint = The higher the rung, the more say people have; choose only what you can keep to.
participation-choice-trust-in-authority = Trust in the local authority
participation-choice-trust-in-authority-hint = How do residents see you now? With little trust, only informing can do harm.
participation-choice-pros = In favour
participation-choice-pros-hint = What do you gain with this rung, and what do residents gain?
participation-choice-cons = Against
participation-choice-cons-hint = Think of time, effort and hopes you might not be able to meet.
participation-choice-agreements = Agreements on who decides
participation-choice-agreements-hint = Write down what is open, what is fixed and who has the last word.
participation-choice-communicated-to-residents-on = Residents told on
participation-choice-communicated-to-residents-on-hint = Tell them before the first consultation, so that nobody expects something else.
participation-choice-valid-from = Counts from
participation-choice-valid-from-hint = A new choice replaces the one before from this day on.
participation-choice-revised-on = Revised on
participation-choice-revised-on-hint = Leave this empty as long as the choice still stands.
participation-choice-reason-revision = Reason for the revision
participation-choice-reason-revision-hint = What have you learnt since, or what has changed?

participation-scope-trajectory = Process as a whole
participation-scope-partner = One partner

# The screen.
participation-choice-tab = Participation
participation-choice-most-say = Most say at the top, least at the bottom.
participation-choice-unsure = Not sure yet?
participation-choice-stands-since = Since { $day } the choice has been “{ $degree }”.
participation-choice-kept = Another rung? Record it as a revision, and the old choice stays readable.
participation-choice-revise = Revise to “{ $degree }”
participation-choice-repeat = The participation choice still says “too early to choose”. Go through the ladder again now that you know those involved better.
participation-choice-to-ladder = To the participation ladder
participation-choice-earlier = Earlier choices
participation-choice-partners = Partners on a rung of their own
participation-choice-partners-lead = Does a partner have more or less say than residents? Record that here.
participation-choice-add-partner = Add a partner
