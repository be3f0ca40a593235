# Choices that several kinds share.

yes-no-unknown-yes = Yes
yes-no-unknown-no = No
yes-no-unknown-unknown = Not known

channel-online = Online
channel-offline = Offline
channel-both = Online and offline

level-low = Low
level-medium = Medium
level-high = High
level-unknown = Not known

citizen-type-sad = Sad citizen
citizen-type-concerned-incidental = Concerned citizen – incidental
citizen-type-concerned-structural = Concerned citizen – structural
citizen-type-angry-structural-societal = Angry citizen – structural and societal
citizen-type-angry-political = Angry citizen – political
citizen-type-radicalising = Radicalising citizen

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
participation-degree-2-consult = 2 Consult
participation-degree-3-advise = 3 Advise
participation-degree-4-coproduce = 4 Co-produce
participation-degree-5-codecide = 5 Co-decide
participation-degree-6-self-governance = 6 Self-governance
participation-degree-too-early = Too early to choose

network-role-connector = Connector
network-role-representative = Representative
network-role-doer = Result-oriented doer
network-role-critical-thinker = Critical thinker
network-role-none = No network role

network-role-connector-many = Connectors
network-role-representative-many = Representatives
network-role-doer-many = Result-oriented doers
network-role-critical-thinker-many = Critical thinkers

brandsma-role-pusher = Pusher
brandsma-role-joiner = Joiner
brandsma-role-silent = The silent
brandsma-role-bridge-builder = Bridge builder
brandsma-role-scapegoat = Scapegoat
brandsma-role-n-a = Not applicable

language-nl = Dutch
language-fr = French
language-en = English

expression-thinking = Thinking
expression-feeling = Feeling
expression-doing = Doing

phase-1-rest = Phase 1: rest
phase-2-discomfort = Phase 2: discomfort
phase-3-hostility = Phase 3: observable hostility
phase-4-open-incidents = Phase 4: open incidents
phase-undetermined = Phase not determined
