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

# The screen of the objectives.
objective-views = Views of the objectives
objective-without-challenge = Without a connecting challenge
objective-challenge-first = There is no connecting challenge yet. Write that down first: an objective says when the challenge is met.
objective-to-challenge = Go to the connecting challenge
objective-from-to = Start → target
objective-actions = { $count ->
    [0] none yet
   *[other] { $count }
 }
objective-served-by = Actions for it
objective-served-by-none = No action serves this objective yet.
objective-to-actions = Go to the actions

# The tree: from challenge to objectives and actions.
objective-view-tree = From challenge to action
objective-branch = What stands under “{ $name }”
objective-open-all = Open everything
objective-close-all = Close everything
objective-challenge-none = This challenge has no objective yet.
