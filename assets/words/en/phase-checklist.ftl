# One of five points to look at before you know the phase.

phase-checklist = checklist point
phase-checklist-many = Phase checklist
phase-checklist-add = Add a point
phase-checklist-empty = The phase checklist is still empty. Five questions help you to get the phase right, for instance whether people stay away from a square.
phase-checklist-untitled = Point without a question

phase-checklist-row = Question
phase-checklist-row-hint = Go through the five questions one by one.
checklist-row-c1 = How do groups of residents get along, and what do they think of one another?
checklist-row-c1-hint = Mainly thinking: look for prejudice and stereotypes.
checklist-row-c2 = Do people feel at home here, and is contact between groups uneasy?
checklist-row-c2-hint = Mainly feeling: young and old, different schools, areas or origins.
checklist-row-c3 = Do people avoid certain neighbours?
checklist-row-c3-hint = Doing that comes from feeling: is it unease, uncertainty or fear?
checklist-row-c4 = Are there places where people no longer go?
checklist-row-c4-hint = Mainly doing: which places, and why?
checklist-row-c5 = Were there open confrontations?
checklist-row-c5-hint = Mainly doing: insults, graffiti or other damage, violence.
phase-checklist-observations = What you saw and heard
phase-checklist-observations-hint = Write down facts, without names.
phase-checklist-severity = How strongly
phase-checklist-severity-hint = Choose together; if in doubt, take “not known”.
severity-none = Not at all
severity-some = Somewhat
severity-strong = Strongly
severity-unknown = Not known
phase-checklist-expressed-as = How it shows
phase-checklist-expressed-as-hint = What you do about it depends on whether it is thinking, feeling or doing.
phase-checklist-example-place = Example of a place
phase-checklist-example-place-hint = For instance “the square after 8 p.m.”.

# The screen: what fits thinking, feeling and doing.
phase-checklist-fits = This is what fits
expression-thinking-fits = Inform, bring people into contact, set another story beside the prejudice, and train.
expression-feeling-fits = Listen, let people meet safely, and take away fear and resistance.
expression-doing-fits = Agree on rules and keep to them, follow up each case, and work with those in charge of safety.
