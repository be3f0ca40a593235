# A concrete measure.

action = action
action-many = Actions

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
term-long = Long term

action-type-1-toxic = 1 Countering toxic polarisation
action-type-2-disinformation = 2 Countering disinformation
action-type-3-discrimination-hate-violence = 3 Countering discrimination, hate and violence
action-type-4-debate = 4 Encouraging constructive debate
action-type-5-staff-training = 5 Training staff
action-type-none = None of these

action-origin-silent-middle = Silent middle
action-origin-working-group = Working group
action-origin-network = Network
action-origin-service = Municipal service
action-origin-other = Elsewhere

action-status-idea = Idea
action-status-chosen = Chosen
action-status-approved = Approved
action-status-running = Under way
action-status-done = Done
action-status-stopped = Stopped
