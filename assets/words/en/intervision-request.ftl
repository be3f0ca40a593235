# A question to peers and experts to think along. Stays within the working group.

intervision-request = intervision request
intervision-request-many = Intervision
intervision-request-add = Add an intervision request
intervision-request-empty = No intervision yet. If you are stuck, ask others to think along, for instance about young people and police on the same square.
intervision-request-untitled = Intervision without a question

intervision-request-date = Date
intervision-request-date-hint = The day of the conversation.
intervision-request-case-summary = The situation in short
intervision-request-case-summary-hint = Written so that nobody can be recognised.
intervision-request-question = Our question
intervision-request-question-hint = One clear question makes the best conversation.
intervision-request-participants = Who thought along
intervision-request-participants-hint = Roles and organisations, no names.
intervision-request-advice = Advice
intervision-request-advice-hint = What did they recommend?
intervision-request-perspectives-for-action = What you could do
intervision-request-perspectives-for-action-hint = Which possibilities did they see?
intervision-request-pitfalls-named = Pitfalls
intervision-request-pitfalls-named-hint = Where could it go wrong?
intervision-request-decision-by-municipality = What the municipality decides
intervision-request-decision-by-municipality-hint = Others give advice, the choice stays with you.
