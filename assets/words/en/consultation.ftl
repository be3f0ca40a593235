# One moment at which people were heard.

consultation = consultation
consultation-many = Consultations
consultation-add = Add a consultation
consultation-quick = Who did you listen to?
consultation-empty = No consultations yet. The silent middle will not come to you; spend, for instance, half an hour at the sports club.
consultation-untitled = Consultation without a target group

consultation-date-from = First day
consultation-date-from-hint = If it took one day, fill in only this date.
consultation-date-to = Last day
consultation-date-to-hint = Only needed if it took longer than one day.
consultation-method = Way of listening
consultation-method-hint = Choose what suits the rung of the participation ladder and the people you want to hear.
consultation-target = Target group
consultation-target-hint = Describe the group, for instance parents at the school gate.
consultation-participation-degree = Participation choice
consultation-participation-degree-hint = Shows people how much say they had.
consultation-participants-count = Number of people heard
consultation-participants-count-hint = Below ten, what you heard stays within the working group.
consultation-representation = Who was represented
consultation-representation-hint = Tick honestly; the gaps show whom to look for next.
consultation-key-persons-used = Key persons who helped
consultation-key-persons-used-hint = Note roles of people who opened doors, such as a teacher or a volunteer.
consultation-channel = Online or offline
consultation-channel-hint = Where did people give their answers?
consultation-what-was-heard = What you heard
consultation-what-was-heard-hint = Use your own words and leave out anything that points to one person.
consultation-emotions-interests-needs = What lay underneath
consultation-emotions-interests-needs-hint = Which feelings, interests and needs did you notice behind the words?
consultation-concerns-found = Concerns you heard
consultation-concerns-found-hint = Add a new concern first if yours is not in the list.
consultation-promises-made = Promises made
consultation-promises-made-hint = Note even small ones, because people remember them.
consultation-feedback-given-on = Feedback given on
consultation-feedback-given-on-hint = The day people heard what you did with their input.

consultation-method-individual-interview = Individual interview
consultation-method-focus-group = Focus group
consultation-method-conversation-table = Conversation table
consultation-method-online-survey = Online survey
consultation-method-targeted-poll-in-neighbourhood = Poll in the neighbourhood
consultation-method-poll-at-local-activity = Poll at a local activity
consultation-method-idea-box = Idea box
consultation-method-satisfaction-survey = Satisfaction survey
consultation-method-one-to-one-with-loud-voice = One-to-one with a loud voice
consultation-method-channel-monitoring = Following online channels
consultation-method-via-existing-council = Through an existing council
consultation-method-other = Other way

representation-age = Different ages
representation-gender = Different genders
representation-origin = Different origins
representation-residents = Residents
representation-traders = Traders
representation-associations = Associations
representation-professionals = Professionals
representation-hard-to-reach = Hard-to-reach groups
representation-youths = Young people
representation-other = Other group

# The screen: the log, and who has been heard so far.
consultation-when = When
consultation-until = { $from } to { $to }
consultation-no-date = No date yet
consultation-people = { $count ->
    [one] one participant
   *[other] { $count } participants
 }
consultation-heard = Who has been heard so far?
consultation-heard-moments = { $count ->
    [one] One consultation
   *[other] { $count } consultations
 }
consultation-heard-groups = Heard
consultation-heard-missing = Not heard yet
consultation-heard-methods = How
consultation-heard-where = Where
consultation-heard-times = { $count ->
    [one] once
   *[other] { $count } times
 }
