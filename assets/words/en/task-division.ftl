# Who does what, for one action or for the plan as a whole.

task-division = task division
task-division-many = Task divisions
task-division-add = Add a task division
task-division-empty = No task division yet. It tells everyone what is expected; start with one action, for instance who makes the flyer and who hands it out.
task-division-untitled = Task division for the whole plan

task-division-action = Action
task-division-action-hint = Leave empty for the plan as a whole.
task-division-structure = How is the work organised, and who steers?
task-division-structure-hint = For instance a working group with two action teams.
task-division-missing-actors = Who is still missing?
task-division-missing-actors-hint = Organisations or services you need and that do not take part yet.
task-division-tasks = Tasks
task-division-tasks-hint = One task to a row, small enough to tick off.
task-division-tasks-task = Task
task-division-tasks-task-hint = For instance “make the flyer”.
task-division-tasks-who = Who
task-division-tasks-who-hint = Choose a member or stakeholder, or write down a service.
task-division-tasks-role = Role
task-division-tasks-role-hint = For instance lead, carry out or proofread.
task-division-tasks-by-when = By when
task-division-tasks-by-when-hint = The day it has to be finished.
task-division-agreements-communicated-on = Agreements shared on
task-division-agreements-communicated-on-hint = The day everyone involved knew who does what.
task-division-strengths-used = Strengths put to use
task-division-strengths-used-hint = What can someone here do better than others? The sports service, for instance, knows the clubs.

# The screen of the tasks.
task-division-which = For which action do you divide the work?
task-division-plan = The whole plan
task-division-count = { $count ->
    [0] no tasks yet
    [one] one task
   *[other] { $count } tasks
 }
