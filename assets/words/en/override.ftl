# A warning the group set aside, with its reason.

override = set-aside warning
override-many = Set-aside warnings

override-rule = Rule
override-rule-hint = The number of the rule the warning comes from, such as R25-03.
override-record = What it is about
override-record-hint = Leave this empty if the warning concerns the case as a whole.
override-reason = Reason
override-reason-hint = Write it so that you will still understand it in a year’s time.
override-on = Decided on
override-on-hint = The day you chose not to follow the warning.
override-by = Decided by
override-by-hint = Give a role, not the name of a person.
