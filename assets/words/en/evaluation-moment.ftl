# A day on which you look at what was reached.

evaluation-moment = evaluation moment
evaluation-moment-many = Evaluation moments
evaluation-moment-add = Add an evaluation moment
evaluation-moment-empty = No evaluation moments yet. Plan at least one along the way and one at the end, for instance after six months and after the last action.
evaluation-moment-untitled = Evaluation moment without a date

evaluation-moment-date = Date
evaluation-moment-date-hint = Fix the day now, so that everyone keeps it free.
evaluation-moment-kind = Kind
evaluation-moment-kind-hint = You need both.
evaluation-kind-interim = Interim
evaluation-kind-interim-hint = Along the way, while there is still time to change course.
evaluation-kind-final = Final
evaluation-kind-final-hint = At the end, to see what the plan brought.
evaluation-moment-criteria = Evaluation criteria
evaluation-moment-criteria-hint = What do you look at on this day?
evaluation-moment-result = Result
evaluation-moment-result-hint = The figures or facts of that moment, in short.
evaluation-moment-conclusion = Conclusion
evaluation-moment-conclusion-hint = What do you make of it?
evaluation-moment-adjustment = Change of plan
evaluation-moment-adjustment-hint = Which action is added, changed or stopped?

# The screen: evaluation moments on a time line.
evaluation-moment-when = When will you look back?
evaluation-moment-no-date = No date yet
evaluation-moment-past = past
evaluation-moment-next = next
evaluation-moment-coming = later
evaluation-moment-looks-at = { $count ->
    [one] One criterion to look at
   *[other] { $count } criteria to look at
 }
evaluation-moment-no-criteria = Not chosen yet what you look at that day
evaluation-moment-no-result = This moment is past, but its result is not there yet.
