# A challenge checked with residents, weighed and put in its place.

challenge-validation = challenge check
challenge-validation-many = Challenge checks
challenge-validation-add = Add a challenge check
challenge-validation-empty = No challenge checked yet. Ask a few people you listened to before whether they recognise themselves in it, for instance on market day.
challenge-validation-untitled = Check without a challenge

challenge-validation-challenge = Challenge
challenge-validation-challenge-hint = Which one do you take back to residents?
challenge-validation-impact-of-authority = Influence of the local authority
challenge-validation-impact-of-authority-hint = After all you have found out, how much can it do?
challenge-validation-support-from-network = Support in the network
challenge-validation-support-from-network-hint = How many stakeholders want to work on it?
challenge-validation-why-this-priority = Why does it have this place?
challenge-validation-why-this-priority-hint = Write it so that any resident may read it.
challenge-validation-presented-again-to-middle = Did the silent middle see it again?
challenge-validation-presented-again-to-middle-hint = It shows whether your words are still theirs.
challenge-validation-presented-again-to-middle-on = Presented on
challenge-validation-presented-again-to-middle-on-hint = The day people reacted to it.
challenge-validation-presented-again-to-middle-link = Consultation
challenge-validation-presented-again-to-middle-link-hint = Choose the one at which you presented it.
challenge-validation-heard-correctly = Did we hear you well?
challenge-validation-heard-correctly-hint = Only they can say so, not the working group.
challenge-validation-correction = Correction
challenge-validation-correction-hint = Which word had to change, or what was missing?
challenge-validation-solutions-suggested = Solutions people suggest
challenge-validation-solutions-suggested-hint = Note them all; some may become actions.
challenge-validation-final-text = Final text
challenge-validation-final-text-hint = This is how the challenge goes into the plan.
challenge-validation-transparency-message = Message to residents
challenge-validation-transparency-message-hint = Say what you take up, what you leave, and why.

presented-again-yes = Yes
presented-again-yes-hint = People from the silent middle saw the text and responded.
presented-again-no = No
presented-again-no-hint = It still has to be done, or it was not possible.
presented-again-not-needed = Not needed
presented-again-not-needed-hint = The challenge is word for word what you heard.

# The screen of the priorities.
challenge-validation-lead = Weigh each challenge by what the local authority can do and by who wants to help. Together they give a score; the order is yours to choose.
challenge-validation-score = Influence and support together
challenge-validation-points = { $score } out of { $most }
challenge-validation-no-score = not weighed yet
challenge-validation-challenge-first = There is no challenge to weigh yet.
challenge-validation-suggested = By influence and support, the order would be this:
challenge-validation-take-order = Take over this order
