# The situation as it should be after the actions.

objective = objective
objective-many = Objectives
objective-add = Add an objective
objective-quick = What should it look like?
objective-empty = No objectives yet. They give your actions a direction, such as “children walk to school without fear”.
objective-untitled = Objective without text

objective-challenge = Challenge
objective-challenge-hint = Each objective belongs to exactly one.
objective-text = Situation to reach
objective-text-hint = Describe how things will be, not what you are going to organise.
objective-indicator = Indicator
objective-indicator-hint = What can you count or observe to know whether you are getting there?
objective-baseline = Value at the start
objective-baseline-hint = Measure or estimate it before the first action begins.
objective-target = Value to reach
objective-target-hint = Ambitious, but within reach in the time you have.
objective-by-when = Reached by
objective-by-when-hint = Choose a date you can report on.
