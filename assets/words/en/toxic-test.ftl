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
