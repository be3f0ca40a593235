# Someone concerned or able to help, by role or organisation.

stakeholder = stakeholder
stakeholder-many = Stakeholders
stakeholder-add = Add a stakeholder
stakeholder-quick = Who?
stakeholder-empty = No stakeholders yet. Begin with those who are around every day, such as the school caretaker or the baker on the corner.
stakeholder-untitled = Stakeholder without a description

stakeholder-who = Who
stakeholder-who-hint = Give a role or organisation, never the name of a person.
stakeholder-kind = Kind of stakeholder
stakeholder-kind-hint = Residents who do not belong to any group count as well.
stakeholder-involved-with = Tied to
stakeholder-involved-with-hint = Why does it matter to them: because of the place, the task or both?
stakeholder-network-roles = Network roles
stakeholder-network-roles-hint = Put the main one first; it decides the place on the map.
stakeholder-constituency = People represented
stakeholder-constituency-hint = Only for a representative: on whose behalf do they speak?
stakeholder-mandate-and-acceptance = Mandate and acceptance
stakeholder-mandate-and-acceptance-hint = Have these people really asked for this representative, and do they agree?
stakeholder-constructive-attitude = Constructive attitude
stakeholder-constructive-attitude-hint = Does this party want to help solve things, also with people who think differently?
stakeholder-own-interests = Own interests
stakeholder-own-interests-hint = What do they hope to gain or fear to lose?
stakeholder-why-involve = Why involve them
stakeholder-why-involve-hint = Whom do they reach, or what can they do, that you cannot?
stakeholder-why-not-now = Why not, or not yet
stakeholder-why-not-now-hint = Fill this in if you decide to wait or to leave them out.
stakeholder-strategic-moment = Best moment
stakeholder-strategic-moment-hint = For instance after the first sketch or before the first meeting.
stakeholder-participation-degree = Rung now
stakeholder-participation-degree-hint = How much say do they have at present on the participation ladder?
stakeholder-place-in-trajectory = Part in the process
stakeholder-place-in-trajectory-hint = A sounding board thinks along; an ambassador speaks up for the plan.
stakeholder-shared-concerns = Concerns they share
stakeholder-shared-concerns-hint = Pick the ones that would bring them on board.
stakeholder-wanted-degree = Rung to grow to
stakeholder-wanted-degree-hint = Where would you like them to stand later on?
stakeholder-brandsma-role = Role according to Brandsma
stakeholder-brandsma-role-hint = Use it for groups and organisations, and leave it open if you are not sure.

stakeholder-kind-association = Association
stakeholder-kind-organisation = Organisation
stakeholder-kind-residents-collective = Residents’ group
stakeholder-kind-unorganised-resident = Resident without a group
stakeholder-kind-professional = Professional
stakeholder-kind-business = Business
stakeholder-kind-school = School
stakeholder-kind-service = Public service
stakeholder-kind-online-page-moderator = Moderator of an online page
stakeholder-kind-other = Other

involvement-neighbourhood = Neighbourhood
involvement-neighbourhood-hint = Lives, works or spends time there, whatever the subject.
involvement-challenge = Challenge
involvement-challenge-hint = Knows the subject or wants to work on it, even from elsewhere.

mandate-clarity-clear = Clear
mandate-clarity-clear-hint = The group chose this representative and accepts what they say.
mandate-clarity-partial = Partly clear
mandate-clarity-partial-hint = There is a mandate, but some in the group do not agree.
mandate-clarity-unclear = Unclear
mandate-clarity-unclear-hint = Nobody quite knows for whom this representative speaks.

attitude-yes = Yes
attitude-yes-hint = Looks for solutions, also with people who think differently.
attitude-mixed = Mixed
attitude-mixed-hint = Cooperates at some moments and blocks at others.
attitude-no = No
attitude-no-hint = Works against you, or only wants to be right.
attitude-unknown = Not known
attitude-unknown-hint = You have not talked yet, or not for long enough.

trajectory-place-sounding-board = Sounding board
trajectory-place-sounding-board-hint = Comments and gives ideas, without having to carry out anything.
trajectory-place-execution-of-priority-actions = Carrying out priority actions
trajectory-place-execution-of-priority-actions-hint = Takes on part of the most urgent work.
trajectory-place-ambassador = Ambassador
trajectory-place-ambassador-hint = Stands up for the plan among colleagues, members or neighbours.
trajectory-place-working-group = Working group
trajectory-place-working-group-hint = Sits at the table and takes part from start to finish.
trajectory-place-none = No part for now
trajectory-place-none-hint = Not involved at present; note why not, or why not yet.

blind-spot = Blind spots
blind-spot-lead = This table counts stakeholders by rung and network role, and shows where there is nobody yet.
blind-spot-nobody = nobody
blind-spot-question = Add

# The screen of the stakeholders.
stakeholder-views = Views of the stakeholders
stakeholder-view-map = Map
stakeholder-view-table = Table
stakeholder-number = No.
stakeholder-main = main role
stakeholder-main-role = Main role: { $role }. It decides the place on the map.
stakeholder-make-main = Make “{ $role }” the main role
stakeholder-growth = Rung now and goal: { $change }
stakeholder-all-roles = All roles
stakeholder-all-degrees = All rungs
stakeholder-all-concerns = All concerns
stakeholder-shown = { $shown } of { $all } shown
stakeholder-show-all = Show everybody
stakeholder-filtered-out = not in the selection

blind-spot-places = Where is there nobody yet?
blind-spot-counted = Those with more than one role count in each; in the total of a rung everybody counts once.
blind-spot-degree = Rung now
blind-spot-all = Total
blind-spot-count = Number
blind-spot-concerns = Concerns
blind-spot-concerns-lead = How many stakeholders worry about each concern themselves? Tick them in the stakeholder’s record, under “Concerns they share”.
blind-spot-no-concerns = No concerns noted yet. You do that in the step “Voices and concerns”.
blind-spot-concern = Concern
blind-spot-kinds = Kinds of stakeholder
blind-spot-kinds-lead = Think also of those you see less often, such as residents without an organisation or local businesses.
