# The strategy: which way the group takes with the oppositions.

strategy-choice = strategy choice
strategy-choice-many = Strategy choices
strategy-choice-add = Add a strategy choice
strategy-choice-empty = No strategy choice yet. Agree on the way you take, for instance strengthening the silent middle first and listening to loud voices one to one.
strategy-choice-untitled = Strategy choice without a situation

strategy-choice-situation = Situation
strategy-choice-situation-hint = The app suggests one from your answers; choose another if you see it differently.
strategy-choice-strategy = Strategy
strategy-choice-strategy-hint = You can combine several.
strategy-choice-aim-of-dialogue = What should talking bring?
strategy-choice-aim-of-dialogue-hint = Be clear about it beforehand, so that nobody expects too much.
strategy-choice-aim-of-dialogue-note = More about that aim
strategy-choice-aim-of-dialogue-note-hint = How will you know that the conversation went well?
strategy-choice-external-forces = Influences from outside
strategy-choice-external-forces-hint = What happens elsewhere and feeds the tension here, such as a protest or a national campaign.

situation-acute-toxic = Acute toxic polarisation
situation-acute-toxic-hint = You mostly hear the fiercest voices for and against.
situation-rising-tension = Rising tension
situation-rising-tension-hint = Unease is growing, but much of it cannot be seen yet.
situation-side-by-side = Side by side
situation-side-by-side-hint = Groups hardly know each other, but there is no hostility.

strategy-to-the-middle = To the middle
strategy-to-the-middle-hint = Work on a connecting challenge with people who want to think along.
strategy-mediate = Mediate
strategy-mediate-hint = Help two parties find a solution; not suited to two extremes.
strategy-promote-dialogue = Encourage dialogue
strategy-promote-dialogue-hint = Get residents talking with one another.
strategy-explore-opposing-views = Explore opposing views
strategy-explore-opposing-views-hint = Look on purpose for what people see differently, and why.

dialogue-aim-compromise-on-issue = An agreement on the matter
dialogue-aim-compromise-on-issue-hint = There has to be a solution that everyone can live with.
dialogue-aim-acceptance-of-other-views = Accepting that others think differently
dialogue-aim-acceptance-of-other-views-hint = Nobody has to change their mind.
dialogue-aim-not-applicable = Not applicable
dialogue-aim-not-applicable-hint = You are not exploring opposing views at the moment.

# The screen: what follows from the answers.
strategy-choice-proposal = Proposal
strategy-choice-computed = Your answers point to:
strategy-choice-none-computed = Your answers do not point to a situation yet. Choose one yourselves, or fill in “Conflict or polarisation” first.
strategy-choice-fits = What fits:
strategy-choice-fits-chosen = What fits the situation you chose ({ $situation }):
strategy-choice-take = Use this proposal
strategy-choice-taken = This is what you chose
