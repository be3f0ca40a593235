# An item of the multi-year plan or of another plan.

plan-item = plan item
plan-item-many = Plan items
plan-item-add = Add a plan item
plan-item-quick = Which plan item?
plan-item-empty = No plan items yet. What is already planned brings money and support, such as new street lighting in the multi-year plan.
plan-item-untitled = Plan item without a name

plan-item-plan = Plan
plan-item-plan-hint = Start with the multi-year plan and then look at the others.
plan-item-code = Code
plan-item-code-hint = Copy it from the plan, so that colleagues can find the item.
plan-item-label = Name in the plan
plan-item-label-hint = Use the same words as in the plan itself.
plan-item-status = How far it is
plan-item-status-hint = Ask the service in charge if you do not know.
plan-item-service-owner = Service in charge
plan-item-service-owner-hint = Whom do you contact if you want to join in with this item?
plan-item-angle = How your case can join in
plan-item-angle-hint = Think of budget, partners or activities that are already there.

plan-multi-year-plan = Multi-year plan
plan-safety-plan = Safety plan
plan-youth-plan = Youth plan
plan-integration-plan = Integration plan
plan-mobility-plan = Mobility plan
plan-plan-samenleven = Plan Samenleven
plan-other = Other plan

plan-item-status-done = Done
plan-item-status-done-hint = Ask what came of it; that experience is still useful.
plan-item-status-running = Under way
plan-item-status-running-hint = Perhaps you can join in right away.
plan-item-status-planned = Planned
plan-item-status-planned-hint = Not begun yet; the details may still be open.

# The screen.
plan-item-tab = Plans
