# One message: who says what to whom, how and when.

communication-plan-row = message
communication-plan-row-many = Messages in the communication plan
communication-plan-row-add = Add a message
communication-plan-row-quick = What do you want to say?
communication-plan-row-empty = No messages yet. Silence feeds rumours; start, for instance, with a letter to the neighbours before the works begin.
communication-plan-row-untitled = Message without text

communication-plan-row-phase = Part of the process
communication-plan-row-phase-hint = For instance at the start, after the pitstop or during an action.
communication-plan-row-action = Action
communication-plan-row-action-hint = Leave this empty if the message is about the plan as a whole.
communication-plan-row-message = Core of the message
communication-plan-row-message-hint = What should people remember, in one or two plain sentences?
communication-plan-row-who-communicates = Who says it
communication-plan-row-who-communicates-hint = Choose someone these people know and believe.
communication-plan-row-to-whom = For whom
communication-plan-row-to-whom-hint = Describe the people you want to reach as precisely as you can.
communication-plan-row-citizen-types = Citizen types it is for
communication-plan-row-citizen-types-hint = The fitting tone for each type appears beside your choice.
communication-plan-row-tone = Tone
communication-plan-row-tone-hint = Note what to stress and which words to avoid.
communication-plan-row-channels = Channels
communication-plan-row-channels-hint = Combine several, such as a flyer, a meeting and the website.
communication-plan-row-channel = Online or offline
communication-plan-row-channel-hint = Using both means you leave fewer people out.
communication-plan-row-date = Goes out on
communication-plan-row-date-hint = Allow time to have it proofread by someone from outside.
communication-plan-row-status = Status
communication-plan-row-status-hint = Change this once the message has gone out.
communication-plan-row-ambassador = Ambassador
communication-plan-row-ambassador-hint = Who will stand up for the message when others ask about it?
communication-plan-row-ambassador-side = Where the ambassador stands
communication-plan-row-ambassador-side-hint = You need ambassadors both within the administration and beyond.
communication-plan-row-result = What it brought
communication-plan-row-result-hint = Note reactions, turnout or questions that came in.
communication-plan-row-messenger-credible = Is the messenger credible?
communication-plan-row-messenger-credible-hint = Look at it through the eyes of the people you address.
communication-plan-row-messenger-credible-note = Why, or why not
communication-plan-row-messenger-credible-note-hint = If in doubt, ask a key person what they think.

communication-status-planned = Planned
communication-status-planned-hint = Agreed, but the message has not gone out yet.
communication-status-done = Done
communication-status-done-hint = It has reached people; note the result as well.

ambassador-side-inside = Inside the administration
ambassador-side-inside-hint = For instance an alderman, a head of service or counter staff.
ambassador-side-outside = Outside the administration
ambassador-side-outside-hint = For instance a shopkeeper, a coach, a teacher or a resident.

# The screen: the table by citizen type, the cards and the full list.
communication-views = Views of the communication
communication-view-matrix = Table
communication-view-per-type = By citizen type
communication-view-all = All messages by date
communication-matrix = Communication by citizen type
communication-show-advice = Show the aim and tone for each type
communication-keys = Tab goes to the next cell, Ctrl+Enter to the same cell in the next row.
communication-no-type = No citizen type chosen yet
communication-line = { $type }, message { $number }
communication-also-for = Also for: { $types }
communication-for-all = For all types
communication-all-types = All types
communication-see-all = The message above is for this type too.
communication-add-line = Another message for this type
communication-more = Details
communication-more-fields = Under Details: { $fields }.
communication-holes = { $count ->
    [0] Every cell is filled in.
    [one] Still empty: one cell
   *[other] Still empty: { $count } cells
 }
communication-holes-weighing = for the types that weigh most
communication-first-hole = Go to the first empty cell
communication-all-holes = Which cells are still empty?
communication-advice-goal = Aim:
communication-advice-focus = Focus:
communication-advice-tone = Tone:
communication-advice-example = Example of an action:
communication-messages = Our messages
communication-no-message = No message for this type yet.
communication-write = Write a message
