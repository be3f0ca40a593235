# Choices that several kinds share.

yes-no-unknown-yes = Yes
yes-no-unknown-no = No
yes-no-unknown-unknown = Not known

yes-partly-no-unknown-yes = Yes
yes-partly-no-unknown-partly = Partly
yes-partly-no-unknown-no = No
yes-partly-no-unknown-unknown = Not known

channel-online = Online
channel-offline = Offline
channel-both = Online and offline

level-low = Low
level-medium = Medium
level-high = High
level-unknown = Not known

citizen-type-sad = Sad citizen
citizen-type-sad-hint = Misses how things used to be, gives up and withdraws.
citizen-type-concerned-incidental = Concerned citizen – incidental
citizen-type-concerned-incidental-hint = Asks about one plan or theme and wants to influence it.
citizen-type-concerned-structural = Concerned citizen – structural
citizen-type-concerned-structural-hint = Takes every new incident as proof that things are going downhill.
citizen-type-angry-structural-societal = Angry citizen – structural and societal
citizen-type-angry-structural-societal-hint = Blames certain residents or newcomers for what goes wrong.
citizen-type-angry-political = Angry citizen – political
citizen-type-angry-political-hint = Blames politicians and no longer believes what they say.
citizen-type-radicalising = Radicalising citizen
citizen-type-radicalising-hint = Turns against democracy itself, if need be with violence; always refer.

citizen-type-sad-goal = Bring people back into community life
citizen-type-sad-focus = Feeling part of the neighbourhood again
citizen-type-sad-tone = Listening, and helping people find new contacts
citizen-type-sad-example = Residents meet and get something done together, such as a litter pick

citizen-type-concerned-incidental-goal = Settle this one worry
citizen-type-concerned-incidental-focus = Easing this one worry
citizen-type-concerned-incidental-tone = Clear facts on exactly this subject, with an ear for questions and fears
citizen-type-concerned-incidental-example = Make rules for the neighbourhood together and check them more often

citizen-type-concerned-structural-goal = Help people trust one another again and keep them from losing faith in policy
citizen-type-concerned-structural-focus = Helping people trust one another again, so that nobody drifts away
citizen-type-concerned-structural-tone = Informing, reaching out and talking together
citizen-type-concerned-structural-example = Start a group with residents that looks after upkeep and layout

citizen-type-angry-structural-societal-goal = Help people trust one another again and see fewer camps
citizen-type-angry-structural-societal-focus = Helping people trust one another again and moving beyond us and them
citizen-type-angry-structural-societal-tone = Open to conversation, clear about the limits and firm in keeping to them
citizen-type-angry-structural-societal-example = Tell a story everyone can share about a neighbourhood that is good to live in

citizen-type-angry-political-goal = Win back trust in the authorities
citizen-type-angry-political-focus = Winning back trust in public institutions
citizen-type-angry-political-tone = Informing and open to conversation, within limits that are enforced
citizen-type-angry-political-example = Give residents a say in the plan and report on every step taken

participation-degree-1-inform = 1 Inform
participation-degree-1-inform-hint = The authority decides and makes sure people know in good time.
participation-degree-2-consult = 2 Consult
participation-degree-2-consult-hint = The authority asks and listens, without promising to follow what it hears.
participation-degree-3-advise = 3 Advise
participation-degree-3-advise-hint = You ask residents for ideas and solutions; the authority decides.
participation-degree-4-coproduce = 4 Co-produce
participation-degree-4-coproduce-hint = You work it out together, and the authority keeps to the result.
participation-degree-5-codecide = 5 Co-decide
participation-degree-5-codecide-hint = Residents and the authority choose the subjects and decide as equals.
participation-degree-6-self-governance = 6 Self-governance
participation-degree-6-self-governance-hint = Residents lead and decide; the services give advice and help.
participation-degree-too-early = Too early to choose
participation-degree-too-early-hint = Get to know the people involved first; the question comes back later.

network-role-connector = Connector
network-role-connector-hint = Knows many people, talks to every side and reaches the quiet groups.
network-role-representative = Representative
network-role-representative-hint = Speaks for a group of people and stands up for their interests.
network-role-doer = Result-oriented doer
network-role-doer-hint = Takes the first step and wants results for the whole neighbourhood.
network-role-critical-thinker = Critical thinker
network-role-critical-thinker-hint = Dares to disagree, sees pitfalls early and keeps helping.
network-role-none = No network role
network-role-none-hint = None of the four fits, or it is too early to tell.

network-role-connector-many = Connectors
network-role-representative-many = Representatives
network-role-doer-many = Result-oriented doers
network-role-critical-thinker-many = Critical thinkers

brandsma-role-pusher = Pusher
brandsma-role-pusher-hint = Stands at one extreme and keeps stoking the fire.
brandsma-role-joiner = Joiner
brandsma-role-joiner-hint = Has taken sides, but in a milder way than a pusher.
brandsma-role-silent = The silent
brandsma-role-silent-hint = Takes no side; this is the group you want to strengthen.
brandsma-role-bridge-builder = Bridge builder
brandsma-role-bridge-builder-hint = Steps between the camps to bring understanding, which can backfire.
brandsma-role-scapegoat = Scapegoat
brandsma-role-scapegoat-hint = Gets the blame when pressure rises; watch for discrimination.
brandsma-role-n-a = Not applicable
brandsma-role-n-a-hint = None of the five fits, or you do not use these roles.

language-nl = Dutch
language-fr = French
language-en = English

expression-thinking = Thinking
expression-thinking-hint = “They are all the same”: a judgement about a whole group.
expression-feeling = Feeling
expression-feeling-hint = Fear, anger or unease when others are around.
expression-doing = Doing
expression-doing-hint = It shows in behaviour: avoiding, insulting, damaging or attacking.

phase-1-rest = Phase 1: rest
phase-1-rest-hint = Nobody notices tension; a good time for prevention.
phase-2-discomfort = Phase 2: discomfort
phase-2-discomfort-hint = Distrust or ill feeling is growing, yet people still talk.
phase-3-hostility = Phase 3: observable hostility
phase-3-hostility-hint = The camps are plain to see, and emotions drown out the facts.
phase-4-open-incidents = Phase 4: open incidents
phase-4-open-incidents-hint = Clashes keep coming back or get worse; safety comes first.
phase-undetermined = Phase not determined
phase-undetermined-hint = Too many answers are missing; gather more signals first.
