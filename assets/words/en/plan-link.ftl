# Where an objective or action joins a plan that is already there.

plan-link = link with a plan
plan-link-many = Links with plans
plan-link-add = Add a link with a plan
plan-link-empty = No links yet. What stands in a plan often has money and people already, such as a square that is rebuilt under the multi-year plan.
plan-link-untitled = Link without an objective or action

plan-link-objective-or-action = Objective or action
plan-link-objective-or-action-hint = What could travel along with an existing plan?
plan-link-plan-item = Plan item
plan-link-plan-item-hint = Look in the multi-year plan first.
plan-link-kind = Kind of item
plan-link-kind-hint = The service that looks after the plan can tell you.
plan-link-kind-policy-objective = Policy objective
plan-link-kind-policy-objective-hint = An aim of the municipality, usually with several actions under it.
plan-link-kind-action-in-multi-year-plan = Action in the multi-year plan
plan-link-kind-action-in-multi-year-plan-hint = A concrete action that usually has a budget already.
plan-link-kind-other-action-plan = Other action plan
plan-link-kind-other-action-plan-hint = For instance the plan for safety, youth or mobility.
plan-link-services-consulted = Services consulted
plan-link-services-consulted-hint = Tick those you have really talked to about it.
service-domain-social = Social affairs
service-domain-integration = Integration
service-domain-safety = Safety
service-domain-communication = Communication
service-domain-other = Other field
plan-link-budget-first-estimate = First estimate of the budget
plan-link-budget-first-estimate-hint = In euros; fill in 0 if it costs nothing.
plan-link-budget-first-estimate-source = Where the money comes from
plan-link-budget-first-estimate-source-hint = For instance a budget line of a service, or a grant.
