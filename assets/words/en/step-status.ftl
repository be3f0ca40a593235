# The group's own word on a substep.

step-status = substep status
step-status-many = Substep statuses

step-status-substep = Substep
step-status-substep-hint = The part of the method you want to say something about.
step-status-status = Status
step-status-status-hint = You decide for yourselves when something is done.
step-status-comment = Comment
step-status-comment-hint = Why do you say so, or what is left to do?
step-status-needs-attention = Needs attention
step-status-needs-attention-hint = Tick this if you want to come back to it.
step-status-on = Date
step-status-on-hint = When did you agree on this?
step-status-by = Stated by
step-status-by-hint = Give a role, not the name of a person.

substep-status-not-started = Not started
substep-status-not-started-hint = Nothing has been discussed or filled in yet.
substep-status-busy = In progress
substep-status-busy-hint = Part of it is there; you will come back to it.
substep-status-done = Done
substep-status-done-hint = You consider this settled; you can always reopen it.
substep-status-not-applicable = Not applicable
substep-status-not-applicable-hint = Does not fit this case; say why in the comment.
