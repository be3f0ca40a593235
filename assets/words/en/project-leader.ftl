# Who carries the process, with which time, means and freedom.

project-leader = project leader
project-leader-many = Project leaders
project-leader-add = Add a project leader
project-leader-empty = No project leader yet. Choose someone who is given the time and the trust, for instance the policy officer for living together.
project-leader-untitled = Project leader, not chosen yet

project-leader-member = Who
project-leader-member-hint = Choose a member of the working group.
project-leader-tasks-accepted = Tasks
project-leader-tasks-accepted-hint = All four belong together; talk about the ones that are missing.
project-leader-time-allotted = Time
project-leader-time-allotted-hint = For instance one day a week, and what is dropped to make room for it.
project-leader-means-allotted = Means
project-leader-means-allotted-hint = Money, a room, help from colleagues: what is there to work with?
project-leader-mandate-quick-decisions = Free to decide quickly?
project-leader-mandate-quick-decisions-hint = When tension rises, there is often no time for a meeting.
project-leader-mandate-quick-decisions-note = How far?
project-leader-mandate-quick-decisions-note-hint = For instance up to an amount, or after a phone call.
project-leader-aligned-with = Agreed with
project-leader-aligned-with-hint = The mayor or an alderman, by role and not by name.
project-leader-aligned-with-on = Agreed on
project-leader-aligned-with-on-hint = The day this was settled.
project-leader-backup-role = Stand-in
project-leader-backup-role-hint = Which role takes over during illness or leave?

leader-task-convenes = Calls the group together
leader-task-convenes-hint = Sets the dates, invites, and says what it will be about.
leader-task-chairs = Chairs the meetings
leader-task-chairs-hint = Lets everyone speak and ends with clear agreements.
leader-task-oversees-trajectory = Watches over the process
leader-task-oversees-trajectory-hint = Knows where you are and which step is next.
leader-task-oversees-tasks-means-communication = Follows up tasks, means and communication
leader-task-oversees-tasks-means-communication-hint = Sees whether agreements are kept and whether the budget is enough.
