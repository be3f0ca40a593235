# The parts and the steps: title, what you do there, why, and tips for the meeting.

part-start = Start
part-understand = Understand
part-involve = Involve and plan
part-check = Check and follow up

step-intake = Intake and phase
step-intake-lead = Note the signals, work out together which phase you are in, then describe the case briefly.
step-intake-why = Tension that is spotted early can still be talked about; left too long, it becomes a matter for the police. But people are allowed to disagree, and treating every quarrel as a crisis makes things worse. Writing down facts first helps you tell the two apart.
step-intake-tip-1 = Read the signals aloud and take out every word that judges.
step-intake-tip-2 = Let everyone answer the phase questions on paper before you talk about them.
step-intake-tip-3 = If nobody knows an answer, choose “Not known” and agree who will find out.

step-working-group = Working group
step-working-group-lead = Put the group together, look for existing plans and choose a rung of the participation ladder.
step-working-group-why = No single service sees the whole picture, and a group of like-minded people will all miss the same things. Residents who expect to decide and then find that you only wanted their opinion will not come back. Existing plans may already hold money and people you can call on.
step-working-group-tip-1 = Go round the table and ask what each member may propose or decide.
step-working-group-tip-2 = Bring the multi-year plan on paper and let people mark whatever touches the case.
step-working-group-tip-3 = Try a rung on one real decision: who would take it, and would residents accept that?

step-we-they = We and they
step-we-they-lead = Record who stands against whom, and which loud voices set the tone.
step-we-they-why = If you do not know where the lines run, you can take sides without noticing. Ignored, a loud voice gets louder; given a stage, it gains a following. Once you know who they are, someone can sit down with them quietly, one at a time.
step-we-they-tip-1 = Describe each side in words that its own people would sign.
step-we-they-tip-2 = Speak of roles only, and if a name comes up, leave it out of the notes.
step-we-they-tip-3 = Do not close the meeting before each loud voice has someone who will listen to it.

step-voices = Voices and concerns
step-voices-lead = Note who you listened to in the silent middle and which concerns you heard there.
step-voices-why = Most people take no side, so hardly anyone asks them. A plan made without them answers the argument, not the worry behind it. What sounds like anger about litter may turn out to be a feeling of being forgotten.
step-voices-tip-1 = Ask the group who you have never heard, and who could introduce you.
step-voices-tip-2 = Write each concern as one sentence, in words you would hear at the bus stop.
step-voices-tip-3 = Close with the promises you made: who reports back, to whom and by when?

step-citizen-types = Citizen types
step-citizen-types-lead = Consider which citizen types you see and mark those that weigh most, three at most.
step-citizen-types-why = Someone who misses the old neighbourhood needs something else than someone who is furious with the mayor. One tone for all reaches few people and annoys others. With no more than three types in mind, your actions and messages stay clear.
step-citizen-types-tip-1 = Ask for one thing seen or heard for every type; with no example, choose “Not known”.
step-citizen-types-tip-2 = If the talk turns to one person, bring it back to the mood in the neighbourhood.
step-citizen-types-tip-3 = Give everyone three votes, then start with the types you disagree on.

step-challenge = Connecting challenge
step-challenge-lead = Turn shared concerns into a positive challenge that everyone can work on.
step-challenge-why = As long as the question is for or against, every meeting pulls people further apart. A challenge that grows out of shared worries gives them something to do side by side. If it sounds like one side’s slogan, the other side will stay at home.
step-challenge-tip-1 = Put the concerns next to one another and circle the words that keep coming back.
step-challenge-tip-2 = Try each sentence on two imaginary neighbours who disagree: would both join in?
step-challenge-tip-3 = Say openly which concerns you will leave aside, and why.

step-stakeholders = Stakeholders
step-stakeholders-lead = Place everyone who can help on the map, by rung and by network role.
step-stakeholders-why = The municipality cannot reach everyone on its own, and people trust those they already know. The map shows at a glance whether you keep asking the same few. Those you forget now may feel passed over later, and say so.
step-stakeholders-tip-1 = Start with two quiet minutes in which everyone writes down roles and organisations.
step-stakeholders-tip-2 = For each one, ask what they would gain from taking part.
step-stakeholders-tip-3 = Look at the empty places last, and agree who will make a first call.

step-objectives = Objectives
step-objectives-lead = For each challenge, describe the situation you want and how you will measure it.
step-objectives-why = Without an objective, being busy can pass for making progress. A clear picture of the end makes it easier to drop actions that lead nowhere. One good measure also lets you show the college and residents what has changed.
step-objectives-tip-1 = Ask what you would like to read about the neighbourhood in next year’s local paper.
step-objectives-tip-2 = When a sentence begins with “organise”, keep asking what that should lead to.
step-objectives-tip-3 = Prefer one figure that somebody already keeps to three that nobody has time for.

step-actions = Actions
step-actions-lead = Choose actions for each objective and keep the whole in balance.
step-actions-why = Good intentions stay on paper until it is clear who does what and when. Quick actions alone soon fade; slow ones alone make residents think nothing is happening. If everything takes place online, or nothing does, part of the neighbourhood will miss it.
step-actions-tip-1 = Begin with ideas that residents and partners gave you, and only then add your own.
step-actions-tip-2 = If no hand goes up when you ask who will lead an action, keep it as an idea.
step-actions-tip-3 = Look at the balance before you close the meeting and fill the weakest side first.

step-communication = Communication
step-communication-lead = Agree for each citizen type who says what, in which tone, through which channel and when.
step-communication-why = Where nothing is said, rumours fill the gap. The right words from the wrong person do not work, and neither does one letter meant for everyone. Agreeing beforehand keeps your services from contradicting one another.
step-communication-tip-1 = Fill in one row with the whole group, then share out the rest in pairs.
step-communication-tip-2 = Ask for each message whose word these people would take; it is not always yours.
step-communication-tip-3 = Ask someone from another service to repeat the message in their own words.

step-depolarisation-test = Depolarisation test
step-depolarisation-test-lead = Ask five questions about each action, note the risks and decide what to do about them.
step-depolarisation-test-why = Even a kind gesture can hurt a group or hand the microphone to those who want to divide. Once the invitations are out, it is hard to turn back. An hour spent now means you can still change the plan.
step-depolarisation-test-tip-1 = Let someone who did not think up the action ask the questions.
step-depolarisation-test-tip-2 = Think of the worst comment the action could draw, and ask whether it would be fair.
step-depolarisation-test-tip-3 = If you see no risk at all, invite a critical thinker from outside to look again.

step-evaluation = Evaluation
step-evaluation-lead = Settle when you measure and adjust, what you learned, and how the approach stays alive.
step-evaluation-why = A plan without evaluation turns into a list of good intentions. A group that looks at set moments at what has changed also dares to stop an action. And what you learned together is lost when nobody agrees on what comes next.
step-evaluation-tip-1 = Put the evaluation moments in everyone’s diary now, even if the figures are not there yet.
step-evaluation-tip-2 = With each result, ask first what it teaches you, and only then whether it is good or bad.
step-evaluation-tip-3 = Write a learning point so that a colleague who was not there can use it.

# The parts of a step.

view-prevention = Prevent
view-ground-rules = Ground rules
view-composition = Start and composition
view-expertise = Own expertise
view-roles = Roles
view-reports = Meetings and reports
view-situation = Situation
view-nature = Conflict or polarisation
view-checklist = Checklist
view-forums = Forums and replies
view-strategy = Strategy
view-workshops = Workshops and intervision
view-dilemmas = Dilemma board
view-priorities = Priorities
view-checks = Checks
view-pitstop = Pitstop
view-feasibility = Feasibility
view-plan-links = Plans and budget
view-tasks = Tasks
view-principles = Principles
view-moments = Evaluation moments
view-learning = Learning points
view-anchoring = Anchoring

# The route: which way the case goes, what that closes and what comes first.

route = Route
route-crisis = Safety first
route-crisis-why = There are repeated open incidents, or public safety is at risk.
route-crisis-what = It is too late for this method: police, crisis management and crisis communication come first. Come back when things are calmer.
route-prevention = Prevention
route-prevention-why = None of the answers about the phase shows signs of tension: it is calm.
route-prevention-what = Work on what will help you later. You may also prepare a plan, so every step stays open.
route-mediation = Mediation
route-mediation-why = At least four of the five criteria look like a conflict, and none looks like polarisation.
route-mediation-what = Bring the parties together with someone who mediates. What comes after mapping the situation is not needed then.
route-facilitate = Making room for debate
route-facilitate-why = The groups still talk to each other, and a shared story is still imaginable.
route-facilitate-what = Guide the debate and do not suppress it. Every step stays open.
route-full = All the steps
route-full-why = The answers about the phase ask for this method, and nothing points another way.
route-full-what = Every step is open.
route-undetermined = Not known yet
route-undetermined-why = Too few questions about the phase have an answer.
route-undetermined-what = Every step is open; the phase will show whether this method suits you.
route-goes-on = You decided to go on all the same.
route-closed = Closed:
route-part-of = { $step } (partly)
route-proposes = Do this first
route-proposal-phase-assessment = Answer the questions about the phase
route-proposal-prevention-item = Go through the four prevention tasks
route-proposal-ground-rule = Set out the ground rules
route-proposal-action = Plan an action that makes room for debate
route-proposal-conflict-scan = Note who mediates and when you referred the case
route-to-decision = To the answers and the decision
route-step-closed = closed
route-step-all-closed = closed
route-step-part-closed = partly closed
route-step-is-closed = This step is closed
route-view-is-closed = This part of the step is closed
route-read-only = You can read what is here. To change anything, first record that you will go on all the same, and why.
route-no-edit = This part is closed, so nothing was changed.
