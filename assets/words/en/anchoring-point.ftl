# Something that keeps the plan and the working group alive.

anchoring-point = anchoring point
anchoring-point-many = Anchoring
anchoring-point-add = Add an anchoring point
anchoring-point-empty = Nothing keeps the plan alive yet. Start, for instance, with a meeting of the working group and the neighbourhood professionals twice a year.
anchoring-point-untitled = Anchoring point without a kind

anchoring-point-kind = Kind
anchoring-point-kind-hint = You need at least one of each kind.
anchoring-kind-training-or-meeting = Regular training or meeting
anchoring-kind-training-or-meeting-hint = The working group and the social professionals keep seeing each other.
anchoring-kind-recurring-agenda-item = Recurring agenda item
anchoring-kind-recurring-agenda-item-hint = Tension comes up regularly in a meeting that already exists.
anchoring-kind-learning-points = Learning points
anchoring-kind-learning-points-hint = A moment to look back with the working group; the lessons themselves stand in the list of learning points.
anchoring-kind-achievements = Results for the management team or the college
anchoring-kind-achievements-hint = You show what has been reached and what could be better.
anchoring-point-what = What happens?
anchoring-point-what-hint = For instance an afternoon on how to spot signals.
anchoring-point-frequency = How often?
anchoring-point-frequency-hint = For instance every quarter or twice a year.
anchoring-point-next-date = Next time
anchoring-point-next-date-hint = What has a date is more likely to happen.
anchoring-point-organiser = Who organises it?
anchoring-point-organiser-hint = A role or service, not a name.
anchoring-point-body = In which meeting?
anchoring-point-body-hint = For instance the neighbourhood meeting, the management team or the college.
anchoring-point-owner = Who keeps it on the agenda?
anchoring-point-owner-hint = The role that makes sure it is not dropped.
anchoring-point-date = Date
anchoring-point-date-hint = For what happens once.
anchoring-point-achievements = What has been reached?
anchoring-point-achievements-hint = Name a few results you can show.
anchoring-point-proposals = What could be better?
anchoring-point-proposals-hint = Make proposals that the management team or the college can decide on.

# The screen of anchoring, and closing the case.
anchoring-point-unnamed = Not described yet
anchoring-point-settled = This is settled
anchoring-point-not-settled = Nothing settled yet
anchoring-point-lacks = Still to fill in:
anchoring-point-lessons = { $count ->
    [0] Note learning points
    [one] See the learning point
   *[other] See the { $count } learning points
 }
anchoring-point-closing = Is the work done?
anchoring-point-closing-means = Close the case when the working group no longer works on it. It stays readable, and how it stands now is kept as a version. You can always open it again.
anchoring-point-closing-lacks = Not settled yet: { $kinds }. You can close all the same, but what you built up may fade.
anchoring-point-close = Close the case
anchoring-point-closed = This case is closed
anchoring-point-closed-means = Everything stays readable. If the tension comes back, reopen it or start a new case with your learning points at hand.
anchoring-point-reopen = Reopen the case
anchoring-point-new-case = New case with these learning points
