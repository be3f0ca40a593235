# What the local authority wants, decides and leaves to others.

authority-role = role of the local authority
authority-role-many = Roles of the local authority
authority-role-add = Add a role of the local authority
authority-role-empty = Nothing yet on the role of the local authority. Settle beforehand who decides what, for instance that the budget is fixed and the design is open.
authority-role-untitled = Role of the local authority, not chosen yet

authority-role-purpose-of-trajectory = What is this process for?
authority-role-purpose-of-trajectory-hint = If it works, what will be different for residents?
authority-role-boundaries = Where do you draw the line?
authority-role-boundaries-hint = Say what is already fixed and what is still open to discussion.
authority-role-role = How far does the authority keep control?
authority-role-role-hint = Choose what you can keep up when things get difficult.
authority-role-role-note = What does that mean in practice?
authority-role-role-note-hint = For instance who can stop a proposal, and when.
authority-role-willing-to-listen-and-set-aside-own-view = Can the authority set its own view aside?
authority-role-willing-to-listen-and-set-aside-own-view-hint = Listening only makes sense if the answer can still change something.
authority-role-willing-to-listen-and-set-aside-own-view-note = On which points, and on which not?
authority-role-willing-to-listen-and-set-aside-own-view-note-hint = The more concrete you are, the less disappointment later.
authority-role-role-of-externals = Part of outside organisations
authority-role-role-of-externals-hint = What do they do, and what do they answer for?
authority-role-role-of-residents = Part of residents
authority-role-role-of-residents-hint = Choose the participation choice that counts now.
authority-role-services-at-table = Services at the table
authority-role-services-at-table-hint = Choose the sources of expertise that take part from the start.
authority-role-services-later = Services that join later
authority-role-services-later-hint = That way they know that something is coming.
authority-role-position-shown = How does the authority show itself?
authority-role-position-shown-hint = What should residents feel when they see you at work?
authority-role-aligned-with-mayor-or-alderman = Does the mayor or an alderman stand behind this?
authority-role-aligned-with-mayor-or-alderman-hint = Ask the question outright; silence is not a yes.
authority-role-aligned-with-mayor-or-alderman-on = Agreed on
authority-role-aligned-with-mayor-or-alderman-on-hint = The day of the talk or the decision.

authority-stance-leaves-decisions-to-others = Leaves decisions to others
authority-stance-leaves-decisions-to-others-hint = It supports and follows what the group or residents choose.
authority-stance-guards-process-closely = Watches over the process closely
authority-stance-guards-process-closely-hint = The content is open; it sees to the steps and to a fair chance for all.
authority-stance-directs = Stays in charge
authority-stance-directs-hint = It takes the decisions itself, and says so beforehand.
