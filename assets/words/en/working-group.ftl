# The first working group, formed on an estimate.

working-group = working group
working-group-many = First working group
working-group-add = Add a working group
working-group-empty = No working group yet. Start small with people who know the situation, such as the youth service, communication and the community police.
working-group-untitled = Working group of no type yet

working-group-type = Type of group
working-group-type-hint = Are only municipal services in it, or others as well?
working-group-type-internal = Internal
working-group-type-internal-hint = Services of the municipality or its social welfare body only.
working-group-type-wider = Wider
working-group-type-wider-hint = Organisations or key persons from outside as well.
working-group-context-clear-enough = Do you know the situation well enough?
working-group-context-clear-enough-hint = Does your picture rest on what you saw yourselves, or mostly on hearsay?
working-group-reason-for-type = Why this type
working-group-reason-for-type-hint = Is it wise to have others at the table already?
working-group-start-date = Start date
working-group-start-date-hint = The day of the first meeting.
working-group-initiator-role = Started by
working-group-initiator-role-hint = Give a role, not the name of a person.
working-group-first-members = First members
working-group-first-members-hint = Have at least two different services.
working-group-first-members-role = Role
working-group-first-members-role-hint = For instance “youth worker” or “community police officer”.
working-group-first-members-organisation = Service or organisation
working-group-first-members-organisation-hint = Which service or organisation does this member come from?
working-group-first-members-internal-external = Internal or external
working-group-first-members-internal-external-hint = Those who work for the local authority are internal.
working-group-externals-from-start = At the table from the start
working-group-externals-from-start-hint = Who can help you see the situation better straight away?
working-group-externals-from-start-who = Who
working-group-externals-from-start-who-hint = An organisation, or the role of a key person.
working-group-externals-from-start-insight = What they bring
working-group-externals-from-start-insight-hint = Which side of the story do they know better than you?
working-group-planned-widening-on = Widening planned on
working-group-planned-widening-on-hint = The day on which you will ask others to join.
