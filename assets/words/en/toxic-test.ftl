# Two questions that show how toxic the polarisation is.

toxic-test = toxic test
toxic-test-many = Toxic test
toxic-test-add = Add a toxic test
toxic-test-empty = No toxic test yet. Two questions are enough: do the groups still talk, and is there still a story that binds them, such as pride in their neighbourhood?
toxic-test-untitled = Toxic test without evidence

toxic-test-t1-dialogue-possible = Can the groups still talk or deal with each other?
toxic-test-t1-dialogue-possible-hint = If it only works through others, the answer is no.
toxic-test-t2-shared-story-possible = Is a wider “we”, or a story that connects, still imaginable?
toxic-test-t2-shared-story-possible-hint = For instance love for the neighbourhood, or a feast that everyone misses.
toxic-test-substantiation = What do these answers rest on?
toxic-test-substantiation-hint = Mention conversations or observations, without names.
toxic-test-democratic-task = How do you give the debate room?
toxic-test-democratic-task-hint = Two times yes means: guide it, do not suppress it.

# The screen: what follows from the two questions.
toxic-test-title = What kind of polarisation?
toxic-test-computed = The two questions point to:
polarisation-kind-toxic = Toxic polarisation
polarisation-kind-toxic-hint = Twice no. Turn to the middle, with people who want to think along; do not mediate between the extremes.
polarisation-kind-threatening = Threatening polarisation
polarisation-kind-threatening-hint = One no. There is still a way in: start talking before it closes.
polarisation-kind-democratic = Democratic polarisation
polarisation-kind-democratic-hint = Twice yes. Give the debate room and rules, and do not suppress it.
polarisation-kind-undetermined = Not to be told yet
polarisation-kind-undetermined-hint = Answer both questions; if you do not know, ask somebody who knows the groups.
