# Who keeps the overview of all plans you link with.

plan-link-summary = overview of the plans
plan-link-summary-many = Overview of the plans
plan-link-summary-add = Add who keeps the overview
plan-link-summary-empty = Nobody keeps the overview yet. Choose one role, such as the head of the welfare service.
plan-link-summary-untitled = Overview without a keeper

plan-link-summary-overview-keeper = Who keeps the overview of all action plans that are running?
plan-link-summary-overview-keeper-hint = Note a role, not a name.
