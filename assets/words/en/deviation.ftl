# A decision to go on although a rule closed the route.

deviation = decision to deviate
deviation-many = Decisions to deviate

deviation-rule = Rule
deviation-rule-hint = The number of the rule that closed the route, such as R0-01.
deviation-decision = Decision
deviation-decision-hint = Say what you will do all the same, and for how long.
deviation-reason = Reason
deviation-reason-hint = Which facts or advice led you to this?
deviation-on = Decided on
deviation-on-hint = From this day on, the decision counts.
deviation-by = Decided by
deviation-by-hint = Give the role that took responsibility, not a name.

# The screen.
deviation-r0-01 = Phase 4: safety first
deviation-r0-01-goes-on = Your answers point to phase 4, and you decided to go on all the same. Safety and crisis management still come first.
deviation-add = Continue all the same: record the decision
deviation-withdraw = Withdraw the decision
deviation-missing = Still missing: { $fields }. Only then do the steps open.
deviation-missing-decision = what you decided
deviation-missing-by = who decided it
deviation-missing-on = when
deviation-missing-reason = why

deviation-r12-04 = Conflict: mediation first
deviation-r12-04-goes-on = Your answers point to a conflict with clear limits, and you decided to go through all the steps all the same. Let the mediation go on meanwhile.

deviation-r26-03 = The rung is still open
deviation-r26-03-goes-on = The rung of the ladder is still open, and you decided to wait. Choose it as soon as you can.
deviation-r26-03-add = Wait: record the decision
