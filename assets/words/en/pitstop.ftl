# The short stop between the analysis and the plan.

pitstop = pitstop
pitstop-many = Pitstops
pitstop-add = Add a pitstop
pitstop-empty = No pitstop yet. One meeting is enough to decide what you go on with and with whom, for instance just before you set objectives.
pitstop-untitled = Pitstop without a date

pitstop-challenges = Which challenges do we go on with?
pitstop-challenges-hint = Keep those that bring people together and that you can carry.
pitstop-continue-with = With whom do we go on?
pitstop-continue-with-hint = Others can still join later.
pitstop-involve-loud-voices-how = Do we involve the loud voices, and how?
pitstop-involve-loud-voices-how-hint = Preferably one to one and without a stage; this answer stays within the group.
pitstop-communication-needed-internal = What do we still have to tell inside?
pitstop-communication-needed-internal-hint = Think of the college, the management team and other services.
pitstop-communication-needed-external = What should residents and partners still hear?
pitstop-communication-needed-external-hint = Begin with those you promised something.
pitstop-participation-degree-review = Does the rung of the ladder stay the same?
pitstop-participation-degree-review-hint = You know the people concerned better than at the start.
pitstop-participation-degree-review-link = Participation choice
pitstop-participation-degree-review-link-hint = If the rung changes, choose the new version here.
pitstop-phase-review = Which phase are we in now?
pitstop-phase-review-hint = Choose the latest phase assessment, or make a new one.
pitstop-decided-on = Decided on
pitstop-decided-on-hint = The day of the pitstop.
pitstop-by = Decided by
pitstop-by-hint = Give roles, not names.
pitstop-go = How do we go on?
pitstop-go-hint = Say it aloud together before the meeting ends.
pitstop-go-reason = Why?
pitstop-go-reason-hint = One or two sentences that the college may read as well.

degree-review-keep = It stays
degree-review-keep-hint = What you told residents still fits.
degree-review-revise = It changes
degree-review-revise-hint = Record a new participation choice, with the reason.

pitstop-decision-to-step-3 = On to the plan
pitstop-decision-to-step-3-hint = The challenge is sound, and there are people to carry it.
pitstop-decision-more-analysis = More analysis first
pitstop-decision-more-analysis-hint = Voices are missing, or the challenge does not convince yet.
pitstop-decision-stop = Stop
pitstop-decision-stop-hint = The tension has eased, or something else will help more.

# The screen of the pitstop: what the case already says, beside each question.
pitstop-known-challenges = The challenges in the case
pitstop-known-stakeholders = Who is on the map
pitstop-known-voices = The loud voices in the case
pitstop-known-told = Who is still waiting to hear
pitstop-known-degree = The rung that holds now
pitstop-known-phase = The phase that holds now
pitstop-to-map = To the map
pitstop-to-degree = To the participation choice
pitstop-to-phase = To the phase assessment
pitstop-since = since { $day }
pitstop-assessed = assessed on { $day }
pitstop-voices-alone = { $count ->
    [one] One loud voice has nobody who listens one to one yet:
   *[other] { $count } loud voices have nobody who listens one to one yet:
 }
pitstop-voices-all = Every loud voice has somebody who listens one to one, or a reason why not.
pitstop-awaiting = { $count ->
    [one] After one consultation the people heard nothing back yet:
   *[other] After { $count } consultations the people heard nothing back yet:
 }
pitstop-awaiting-none = After every consultation the people heard back.
pitstop-decision = What do we decide?
