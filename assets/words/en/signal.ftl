# Something that was said, seen or posted.

signal = signal
signal-many = Signals
signal-add = Add a signal
signal-quick = What happened?
signal-empty = No signals yet. A few facts help you judge the phase; start with something small, such as a quarrel at the counter.
signal-untitled = Signal without text

signal-date = Date
signal-date-hint = When it happened; if you are not sure, give your best guess.
signal-source = Brought in by
signal-source-hint = Where did you first hear about it?
signal-channel = Online or offline
signal-channel-hint = Choose both if it started in one place and carried on in the other.
signal-what = What happened
signal-what-hint = Keep to facts that someone saw or heard, in neutral words and without names.
signal-expressed-as = How it shows
signal-expressed-as-hint = Thinking is prejudice, feeling is unease or fear, doing is avoiding or hostile behaviour.
signal-groups-concerned = Groups it is about
signal-groups-concerned-hint = Describe them as they would describe themselves.
signal-possible-discrimination = Could this be discrimination?
signal-possible-discrimination-hint = If in doubt, leave it at not known and follow your reporting procedure.
signal-possible-hate-speech-or-disinformation = Hate speech or disinformation
signal-possible-hate-speech-or-disinformation-hint = Tick what you suspect; it does not have to be proven.
signal-open-incident = Was it an open confrontation?
signal-open-incident-short = Confrontation
signal-open-incident-hint = For instance shouting, damage, threats or violence.
signal-handled-how = What you did with it
signal-handled-how-hint = Note who dealt with it and how it ended, by role.

signal-source-internal-service = Municipal service
signal-source-counter-staff = Counter staff
signal-source-neighbourhood-worker = Neighbourhood worker
signal-source-youth-worker = Youth worker
signal-source-police = Police
signal-source-school = School
signal-source-key-person = Key person
signal-source-association = Association
signal-source-resident = Resident
signal-source-advisory-council = Advisory council
signal-source-press = Press
signal-source-social-media = Social media
signal-source-official-complaint = Official complaint
signal-source-elected-official = Elected politician
signal-source-other = Someone else

harmful-speech-hate-speech = Hate speech
harmful-speech-hate-speech-hint = Threats or insults that frighten people or make them fall silent.
harmful-speech-disinformation = Disinformation
harmful-speech-disinformation-hint = Untrue or misleading stories that someone spreads on purpose.
harmful-speech-none = Neither
harmful-speech-none-hint = Perhaps harsh or mistaken, but without hate or intent to mislead.
harmful-speech-unknown = Not known
harmful-speech-unknown-hint = You are in doubt; ask someone who knows the subject.

# The screen.
signal-internal = Signals stay within the working group. The plan for the college of mayor and aldermen leaves them out.
