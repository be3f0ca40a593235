# A question that all sides find credible.

authentic-question = authentic question
authentic-question-many = Authentic questions
authentic-question-add = Add an authentic question
authentic-question-empty = No authentic question yet. Look for one that all sides find honest, such as “how does everyone get home safely at night?”
authentic-question-untitled = Question without text

authentic-question-wording = Question
authentic-question-wording-hint = One open question that blames nobody.
authentic-question-tested-with = Put to
authentic-question-tested-with-hint = Note groups or roles, not names.
authentic-question-recognised-by-side1 = Does one side recognise itself in it?
authentic-question-recognised-by-side1-hint = Ask the people themselves.
authentic-question-recognised-by-side2 = Does the other side recognise itself in it?
authentic-question-recognised-by-side2-hint = A polite nod is not yet a yes.
authentic-question-recognised-by-middle = Does the silent middle recognise itself in it?
authentic-question-recognised-by-middle-hint = Put it to people who seldom speak up.
authentic-question-version = Version
authentic-question-version-hint = Give a new wording the next number.
authentic-question-date = Date
authentic-question-date-hint = The day you chose these words.
