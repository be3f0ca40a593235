# A member of the working group, by role.

working-group-member = member of the working group
working-group-member-many = Members of the working group
working-group-member-add = Add a member
working-group-member-quick = Which role or organisation?
working-group-member-empty = No members yet. On your own you see one side only; ask, for instance, a youth worker and a community police officer.
working-group-member-untitled = Member without a role

working-group-member-who = Who
working-group-member-who-hint = Give a role, service or organisation, never the name of a person.
working-group-member-internal-external = From inside or outside
working-group-member-internal-external-hint = Inside means employed by or elected in your municipality.
working-group-member-expertise = Expertise
working-group-member-expertise-hint = What does this member know about the place, the people or the subject?
working-group-member-role-in-group = Task in the group
working-group-member-role-in-group-hint = What can the others count on this member for?
working-group-member-mandate = Mandate
working-group-member-mandate-hint = What has the service or organisation allowed this member to do on its behalf?
working-group-member-network-roles = Network roles
working-group-member-network-roles-hint = Tick more than one if needed; it is about what someone brings, not about rank.
working-group-member-active-from = Member from
working-group-member-active-from-hint = The first meeting this member joined.
working-group-member-until = Member until
working-group-member-until-hint = Leave this empty while the member is still active.
working-group-member-strategist = Polarisation strategist
working-group-member-strategist-hint = Has this member been trained to read and influence us-and-them thinking?
working-group-member-alumni = Belongs to the alumni group
working-group-member-alumni-hint = Tick this for strategists who stay in touch after their training.
working-group-member-sector = Field
working-group-member-sector-hint = Helps you see whether different fields are at the table.

member-side-internal = Inside the administration
member-side-internal-hint = For instance a policy officer, a municipal youth worker or an alderman.
member-side-external = Outside the administration
member-side-external-hint = For instance a teacher, a volunteer or a local trader.

mandate-propose = May make proposals
mandate-propose-hint = Brings ideas, but checks back before anything is decided.
mandate-propose-and-decide = May make proposals and decide
mandate-propose-and-decide-hint = Can say yes or no on the spot for the organisation.
mandate-none = No mandate
mandate-none-hint = Speaks for themselves; the service or organisation is not bound.
mandate-unknown = Not known
mandate-unknown-hint = Not asked yet; do so before you decide anything together.

strategist-training-no = No
strategist-training-no-hint = Has not done the training and is not doing it now.
strategist-training-in-training = In training
strategist-training-in-training-hint = Has started, but has not done all the parts yet.
strategist-training-yes = Yes
strategist-training-yes-hint = Has finished the training and can guide the group’s analysis.

sector-social = Social services
sector-youth = Youth
sector-education = Education
sector-safety = Safety
sector-culture-sport = Culture and sport
sector-public-space = Public space
sector-mobility = Mobility
sector-communication = Communication
sector-housing = Housing
sector-economy = Economy
sector-residents = Residents
sector-other = Other field

# The screen.
working-group-member-tab = Members
working-group-member-count = { $members ->
    [one] One member:
   *[other] { $members } members:
 }
working-group-member-sides = { $internal } from inside the administration and { $external } from outside.
working-group-member-unsaid = { $count ->
    [one] For one member this is not filled in yet.
   *[other] For { $count } members this is not filled in yet.
 }
working-group-member-sectorless = { $count ->
    [one] For one member the field of work is not filled in yet.
   *[other] For { $count } members the field of work is not filled in yet.
 }
working-group-member-missing = Nobody at the table comes from these fields yet. Who is really missing?
working-group-member-none-missing = Every field has somebody at the table.
