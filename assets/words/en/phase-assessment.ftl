# One placing of the case on the scale of four phases.

phase-assessment = phase assessment
phase-assessment-many = Phase assessments
phase-assessment-add = Add a phase assessment
phase-assessment-quick = Who assesses the phase?
phase-assessment-empty = No phase assessment yet. The phase decides what you do next; ask, for instance, whether residents and government still talk.
phase-assessment-untitled = Phase assessment without a date

phase-assessment-assessed-on = Assessed on
phase-assessment-assessed-on-hint = The latest assessment counts; earlier ones stay in the list.
phase-assessment-by = Assessed by
phase-assessment-by-hint = Name the roles or services that took part, not the persons.
phase-assessment-repeated-open-incidents = Were there several open incidents?
phase-assessment-repeated-open-incidents-hint = One single incident is a no here.
phase-assessment-escalation-public-safety = Is it escalating, with public safety at risk?
phase-assessment-escalation-public-safety-hint = Ask the police or the local safety cell if you are in doubt.
phase-assessment-us-them-after-change-or-event = Since a change or event, do people talk in terms of “us” and “them”?
phase-assessment-us-them-after-change-or-event-hint = Listen to how people talk in the street, at the counter and online.
phase-assessment-fear-and-emotion-dominate = Do fear and strong feelings set the tone?
phase-assessment-fear-and-emotion-dominate-hint = A sign of this is that facts and calm arguments hardly get through.
phase-assessment-clash-between-groups-or-with-government = Do groups clash, or residents and government?
phase-assessment-clash-between-groups-or-with-government-hint = Think of protest, heated meetings or open quarrels that others can see.
phase-assessment-negative-image-of-groups = Do people speak badly of certain groups?
phase-assessment-negative-image-of-groups-hint = Look for remarks about a whole group instead of what someone did.
phase-assessment-trust-citizen-government-strained = Is trust between residents and government under strain?
phase-assessment-trust-citizen-government-strained-hint = More complaints, sharper words or people staying away can point to this.
phase-assessment-conversation-still-possible = Can residents and government still talk?
phase-assessment-conversation-still-possible-hint = A small or private conversation counts too.
phase-assessment-phase-decided = Phase you decide on
phase-assessment-phase-decided-hint = Compare it with the phase that follows from your answers above.
phase-assessment-deviation-reason = Why you choose another phase
phase-assessment-deviation-reason-hint = Only needed if your decision differs from the outcome of your answers.
phase-assessment-evidence = Evidence
phase-assessment-evidence-hint = Sum up what you saw and heard, and from which sources.
phase-assessment-evidence-links = Signals behind it
phase-assessment-evidence-links-hint = Pick those that weighed most in your discussion.

# The screen.
phase-assessment-tab = Phase
phase-assessment-which = Which phase are you in?
phase-assessment-of = Assessment of { $day }
phase-assessment-again = Make a new assessment
phase-assessment-scale = The four phases
phase-assessment-computed = Your answers point to:
phase-assessment-here = Your answers point here
phase-assessment-decide = What does the group decide?
phase-assessment-earlier = Earlier assessments
