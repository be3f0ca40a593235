# Five questions to one action.

depolarisation-test = depolarisation test
depolarisation-test-many = Depolarisation tests
depolarisation-test-add = Add a depolarisation test
depolarisation-test-quick = Which action will you test?
depolarisation-test-empty = No depolarisation tests yet. Each action needs one before approval; start with the most visible, such as an information evening.
depolarisation-test-untitled = Depolarisation test without an action

depolarisation-test-action = Action
depolarisation-test-action-hint = Test again whenever the action changes or something happens outside.
depolarisation-test-rows = Risks per question
depolarisation-test-rows-hint = Give each question a risk, or say why you see none.
depolarisation-test-rows-q = Question
depolarisation-test-rows-q-hint = You may note several risks for the same one.
depolarisation-test-rows-risk = Risk
depolarisation-test-rows-risk-hint = What could go wrong, and for whom?
depolarisation-test-rows-likelihood = How likely
depolarisation-test-rows-likelihood-hint = Estimate it as if you did nothing about it.
depolarisation-test-rows-severity = How serious
depolarisation-test-rows-severity-hint = What would it do to how people live together?
depolarisation-test-rows-our-impact = Measure
depolarisation-test-rows-our-impact-hint = How can you prevent the risk or soften its effect?
depolarisation-test-rows-none-seen = No risk seen
depolarisation-test-rows-none-seen-hint = Tick this only after you have talked it through.
depolarisation-test-rows-why = Why you see none
depolarisation-test-rows-why-hint = A short reason helps those who read this later.
depolarisation-test-tested-on = Tested on
depolarisation-test-tested-on-hint = Do it before the action is put up for approval.
depolarisation-test-by = Tested by
depolarisation-test-by-hint = Make sure a critical thinker is among you.

test-question-d1 = What keeps this action directed at the people in the silent middle?
test-question-d1-hint = Think of fresh worries people raise that fall outside the plan.
test-question-d2 = Which frustrations, fears and deeper feelings could you overlook?
test-question-d2-hint = Think of loss, envy or old hurt that nobody mentions aloud.
test-question-d3 = What do you do so that loud voices gain no extra attention from this action?
test-question-d3-hint = Think of the place, the format and the press.
test-question-d4 = Which events or influences from outside could set off new polarisation?
test-question-d4-hint = Think of news from elsewhere, sensitive dates or decisions higher up.
test-question-d5 = Will the silent middle feel addressed by your attitude and your tone?
test-question-d5-hint = Think of words, pictures and channels: who is left out?

test-overall-go = Go ahead
test-overall-go-with-measures = Go ahead with measures
test-overall-redesign = Redesign

# The screen: the actions, the questions and where the risks stand.
test-actions = Actions: { $complete } of { $count } tested
test-state-untested = Not tested yet
test-state-partly = { $count } of { $all } questions
test-state-complete = Complete
test-state-redesign = Redesign
test-choose-action = Choose an action. You then go through five questions together: what could go wrong, and what will you do about it?
test-begin-with = Start with: { $action }
test-go-on-with = Go on with: { $action }
test-no-actions = No actions to test yet. First note what you want to do.
test-go-to-actions = Go to the actions
test-question = question { $number }
test-answered = Answered
test-not-answered = Not answered yet
test-without-question = Risks that belong to no question yet
test-risk = Risk { $number }
test-add-risk = Another risk
test-remove-risk = Remove risk { $number }
test-grave = Likely and serious, and still without a measure. Say what you will do about it, or redesign the action.
test-redesign = { $count ->
    [one] Risk { $numbers } is likely and serious, and nothing is planned against it yet. Add a measure or redesign the action.
   *[other] Risks { $numbers } are likely and serious, and nothing is planned against them yet. Add measures or redesign the action.
 }
test-all-answered = All five questions are answered.
test-to-open-question = Go to question { $number }, not answered yet
test-next = Next action: { $action }
test-all-tested = All actions are tested.
test-of-day = Test of { $day }
test-remove = Remove this test
test-table = Where the risks lie
test-cell = { $count ->
    [0] none
    [one] one risk:
   *[other] { $count } risks:
 }
test-without-measure = without a measure
test-not-graded = No likelihood or seriousness chosen yet:
