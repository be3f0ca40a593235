# One of the six questions about whether the plan can be done.

feasibility = feasibility question
feasibility-many = Feasibility
feasibility-add = Add a feasibility question
feasibility-empty = Feasibility has not been looked at yet. Six questions show where the plan is still shaky, for instance because nobody knows who is against it.
feasibility-untitled = Feasibility question not chosen

feasibility-code = Question
feasibility-code-hint = Each question comes up once.
feasibility-check-f1 = Have we turned the challenge into a plan we can really carry out, with objectives?
feasibility-check-f1-hint = Think of time, people and means.
feasibility-check-f2 = Can we show everyone who takes part what is in it for them?
feasibility-check-f2-hint = A shopkeeper gains something else than a school does.
feasibility-check-f3 = Do we know who will notice the plan, directly or in a roundabout way?
feasibility-check-f3-hint = Think of residents, young people, neighbourhood workers and colleagues at the counter.
feasibility-check-f4 = Do we have enough allies to tell the story and help make it happen?
feasibility-check-f4-hint = Count your own services too.
feasibility-check-f5 = Do we know who still resists, why, and what we do with that?
feasibility-check-f5-hint = Resistance often points to something the plan has missed.
feasibility-check-f6 = Are we willing to change the plan along the way?
feasibility-check-f6-hint = After each evaluation an action may be added, changed or stopped.
feasibility-answer = Answer
feasibility-answer-hint = An honest “no” takes you further than half a “yes”.
feasibility-note = What is missing and what you do about it
feasibility-note-hint = After “no” or “not known”, the plan names this as a weak spot.
