# Fixed words of the action plan.

plan-title = Action plan { $title }
plan-title-bare = Action plan
plan-subtitle = Action plan for living together, submitted to the college of mayor and aldermen
plan-subject = Action plan of the working group for the college of mayor and aldermen
plan-version = Version of { $date }
plan-for-internal = Internal – for the working group only
plan-for-college = For the college of mayor and aldermen
plan-for-public = For the public
plan-page = Page [n] of [total]
plan-contents = Contents
plan-missing = Not provided
plan-not-estimated = Not estimated
plan-missing-section = This part has not been filled in yet.
plan-period = { $from } to { $to }
plan-period-head = Period
plan-place = Place
plan-date = Date
plan-contact = Contact
plan-language = Language of the case
plan-draft = Draft
plan-why = Why
plan-when = When
plan-number = Number
plan-number-short = No.
plan-total = Total
plan-request = Request to the college
plan-request-intro = The working group submits this plan and asks the college:
plan-request-approve = to approve the plan with its { $count ->
    [one] one action
   *[other] { $count } actions
 };
plan-request-budget = to set aside { $amount } to carry it out;
plan-request-budget-none = to set aside a budget to carry it out; the cost of the actions is not estimated yet;
plan-request-mandate = to instruct the working group to carry it out and to report on it.
plan-request-conform = The plan meets the rule of the subsidy programme (at least three of the five action types).
plan-request-not-conform = The plan does not yet meet the rule of the subsidy programme (at least three of the five action types).
plan-request-table = Actions that come first
plan-request-total = Together
plan-situation = The situation in brief
plan-phase = Phase
plan-phase-on = Assessment of { $date }, worked out from the working group’s answers.
plan-phase-decided = The working group decided otherwise: { $phase }.
plan-phase-history = The phase over time
plan-worried = Who is worried
plan-goal = Aim of the actions
plan-referred = Referred, outside this plan
plan-outside = Outside this plan
plan-types-note = The types describe a mood in the neighbourhood, never a person.
plan-challenges = Challenges and their order
plan-priority = Priority { $priority }:{" "}
plan-participation = Participation
plan-degree = How residents take part
plan-first-choice = First choice
plan-heard = Who we listened to
plan-heard-intro = We listened on { $count ->
    [one] one occasion
   *[other] { $count } occasions
 }, with { $people } contributions in all.
plan-heard-what = What we heard
plan-measured = What is measured
plan-balance-types = Action types
plan-heard-small = Below ten participants, what was said is not printed, so that nobody can be recognised.
plan-network = The network
plan-objectives = Objectives
plan-no-challenge = No challenge chosen yet
plan-actions = Actions
plan-all-types = All five
plan-priority-action = priority
plan-ideas = { $count ->
    [one] One idea or stopped action is
   *[other] { $count } ideas or stopped actions are
 } not in this plan.
plan-balance = Balance of the plan
plan-balance-good = In balance
plan-balance-bad = Not yet in balance
plan-balance-short = { $count } short term
plan-balance-long = { $count } long term
plan-balance-online = { $count } online
plan-balance-offline = { $count } offline
plan-balance-types-conform = { $count } of the five types ({ $types }): meets the rule of at least three
plan-balance-types-short = { $count } of the five types: does not meet the rule of at least three
plan-balance-types-free = { $count } of the five types
plan-balance-citizens = Citizen types that weigh most
plan-balance-citizens-all = At least one action for each
plan-balance-citizens-bare = No action yet for: { $types }
plan-budget = Other plans and budget
plan-money = Budget
plan-money-total = The actions of this plan cost { $amount } together.
plan-money-none = The cost of the actions is not estimated yet.
plan-money-links = First estimates for the links with other plans:
plan-money-link = { $what } ({ $item }): { $amount }
plan-money-link-source = { $what } ({ $item }): { $amount }, { $source }
plan-money-staff = Staff time:
plan-money-staff-line = { $action }: { $staff }
plan-money-bare = { $count ->
    [one] One action has
   *[other] { $count } actions have
 } no budget estimate yet.
plan-risks = Risks of the priority actions
plan-risks-intro = From the depolarisation test: the gravest risks of each action. The full tests are in the annex.
plan-not-tested = Not tested yet
plan-not-complete = Not complete yet
plan-no-risk = No risk seen
plan-none-seen = No risk seen:
plan-tested = Tested on { $date } by { $by }. Result: { $result }.
plan-organisation = Organisation
plan-roles-note = Members are listed by role, not by name.
plan-composition-provisional = The composition of the working group is still provisional.
plan-composition-final = The composition of the working group was reviewed and is final.
plan-communication = Communication
plan-occasion = On the occasion of
plan-evaluation = Evaluation
plan-decision = Decision
plan-decision-intro = Proposed decision. The college of mayor and aldermen:
plan-decision-notes = takes note of the working group’s analysis;
plan-decision-approves = approves the action plan;
plan-decision-mandates = instructs the working group to carry it out;
plan-decision-reports = asks the working group to report on the results.
plan-decision-date = Place and date:
plan-decision-director = The general director
plan-decision-mayor = The mayor
plan-annex = Annexes
plan-set-aside-note = The method gave a warning; the working group decided to go on for the reason given.
plan-computed = What the answers point to
plan-deviations-note = The answers closed the process; the working group decided to go on all the same. What the answers point to stays beside it.
plan-rule = Rule of the method
