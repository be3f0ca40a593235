# A concrete measure.

action = action
action-many = Actions
action-add = Add an action
action-quick = What will you do?
action-empty = No actions yet. People believe what they see; begin with something small, such as a lunch for the whole street.
action-untitled = Untitled action

action-title = Short name
action-title-hint = A few words that residents would understand too.
action-description = Description
action-description-hint = Describe it so that a colleague could carry it out.
action-objective = Objectives it serves
action-objective-hint = Choose at least one; without it, the reason for the action is unclear.
action-term = Short or long term
action-term-hint = A good plan has some of both.
action-priority-action = Priority action
action-priority-action-hint = Tick this if it tackles something that cannot wait.
action-plan-samenleven-types = Action types
action-plan-samenleven-types-hint = One action can count for several types of your subsidy programme.
action-channel = Online or offline
action-channel-hint = Where will people notice the action?
action-citizen-types-aimed = Citizen types it is for
action-citizen-types-aimed-hint = You may tick several, because moods are mixed everywhere.
action-suggested-by = Where the idea came from
action-suggested-by-hint = Ideas from residents and partners bring more support.
action-responsible = Responsible
action-responsible-hint = One member or service that answers for it; spread the load over the group.
action-executors-partners = Partners who carry it out
action-executors-partners-hint = Check first that they have agreed.
action-start = First day
action-start-hint = Leave time for the depolarisation test and the approval.
action-end = Last day
action-end-hint = Choose a provisional date if you are not sure yet.
action-budget = Budget in euros
action-budget-hint = A first estimate is fine; fill in 0 if it costs nothing extra.
action-staff = Staff time
action-staff-hint = For instance half a day a week during three months.
action-quick-effect = Shows effect soon
action-quick-effect-hint = Will people notice a difference within a few weeks?
action-criteria = Evaluation criteria
action-criteria-hint = How will you know whether it worked?
action-status = How far it is
action-status-hint = Approval needs someone responsible, both dates, criteria and a complete test.
action-differentiation-note = Fit with the service
action-differentiation-note-hint = How do you adapt it to a small team or to one with little experience?
action-inspiration-source = Seen before at
action-inspiration-source-hint = Note the municipality, network or database the idea comes from.

term-short = Short term
term-short-hint = Can start soon and brings results within months.
term-long = Long term
term-long-hint = Takes years or keeps running; works on what lies deeper.

action-type-1-toxic = 1 Countering toxic polarisation
action-type-1-toxic-hint = Less us-and-them thinking, for instance through meetings or a shared story.
action-type-2-disinformation = 2 Countering disinformation
action-type-2-disinformation-hint = Putting false stories right and helping people to spot them.
action-type-3-discrimination-hate-violence = 3 Countering discrimination, hate and violence
action-type-3-discrimination-hate-violence-hint = For instance bystander training, easier reporting or follow-up of incidents.
action-type-4-debate = 4 Encouraging constructive debate
action-type-4-debate-hint = Making room to disagree with respect, also on sensitive themes.
action-type-5-staff-training = 5 Training staff
action-type-5-staff-training-hint = Preparing your own people for tension, hate and difficult conversations.
action-type-none = None of these
action-type-none-hint = Useful for the plan, but does not count towards the type rule.

action-origin-silent-middle = Silent middle
action-origin-silent-middle-hint = Heard from residents or local professionals who seldom speak up.
action-origin-working-group = Working group
action-origin-working-group-hint = A member brought it in, or it grew during a meeting.
action-origin-network = Network
action-origin-network-hint = A partner or stakeholder outside the group came up with it.
action-origin-service = Municipal service
action-origin-service-hint = A service proposed it from its own daily work.
action-origin-other = Elsewhere
action-origin-other-hint = For instance another municipality, the college or a call for projects.

action-status-idea = Idea
action-status-idea-hint = Still to be discussed; does not count in the plan.
action-status-chosen = Chosen
action-status-chosen-hint = The group wants to do this; approval is still to come.
action-status-approved = Approved
action-status-approved-hint = The test is complete and nothing stands in the way.
action-status-running = Under way
action-status-running-hint = Work has begun; keep an eye on the first results.
action-status-done = Done
action-status-done-hint = Fully carried out; look together at what came of it.
action-status-stopped = Stopped
action-status-stopped-hint = You are not going on with it; no longer counts in the plan.

balance-title = Balance of the actions
balance-lead = See whether you act in the short and long term, online and offline, for the citizen types that weigh most.

# The screen of the actions.
action-views = Views of the actions
action-view-list = List
action-view-board = Board
action-view-balance = Balance
action-count = { $count ->
    [0] no actions
    [one] 1 action
   *[other] { $count } actions
 }
action-without-objective = Without an objective
action-without-objective-lead = A loose idea is fine too. Link it to an objective later.
action-objectives-first = There are no objectives yet. You can already write down loose ideas, or first describe how things should be.
action-to-objectives = Go to the objectives
action-also-for = Also for:
action-no-objective = No objective yet
action-no-responsible = Nobody responsible yet
action-until = until { $day }
action-no-end = No last day yet
action-late = { $count ->
    [one] 1 day late
   *[other] { $count } days late
 }
action-priority-mark = Priority
action-put-on = Status:
action-put-on-now = Move to “{ $status }”
action-now-on = “{ $name }” has moved to “{ $status }”.
action-needs = Still missing for approval:
action-needs-nothing = Nothing stands in the way of approval any more.
action-need-test = A complete depolarisation test
action-need-measures = A measure for each risk in the test
action-test-answered = Depolarisation test: { $answered ->
    [0] not begun yet
   *[other] { $answered } of { $all } questions answered
 }
action-to-test = Go to the test

balance-see = See the balance
balance-line = { $short } short term and { $long } long term, { $online } online and { $offline } offline, { $types } of the 5 action types
balance-short = Balance:
balance-counted = { $count ->
    [one] One of { $all } actions counts.
   *[other] { $count } of { $all } actions count.
 } Ideas and stopped actions do not. An action can count more than once.
balance-empty = No action counts yet. Move an action to “Chosen” as soon as the group wants to do it.
balance-citizens = Citizen types that weigh most
balance-citizens-none = You have not said yet which citizen types weigh most.
balance-citizens-choose = Go to the citizen types
balance-types = { $count ->
    [0] None of the 5 types is covered yet.
    [one] One of the 5 types is covered.
   *[other] { $count } of the 5 types are covered.
 }
balance-types-needed = The subsidy programme asks for at least 3.
balance-objectives = Actions for each objective
