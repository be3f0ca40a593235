# A ground rule on paper: what is accepted, what is not, and what happens then.

ground-rule = ground rule
ground-rule-many = Ground rules
ground-rule-add = Add a ground rule
ground-rule-empty = No ground rules yet. If the limits are written down beforehand, you need not argue about them later; a social media policy is a good start.
ground-rule-untitled = Ground rule of no kind yet

ground-rule-instrument = Kind of document
ground-rule-instrument-hint = Which document holds the rules?
instrument-code-of-conduct = Code of conduct
instrument-code-of-conduct-hint = Says how people behave on the channels of the municipality.
instrument-social-media-policy = Social media policy
instrument-social-media-policy-hint = Settles who posts, replies, moderates and reports.
instrument-discrimination-report-procedure = Procedure for reporting discrimination
instrument-discrimination-report-procedure-hint = Tells staff what to do if they suspect discrimination.
instrument-other = Other rules
instrument-other-hint = For instance house rules for an online platform or a hall.
ground-rule-for-whom = For whom
ground-rule-for-whom-hint = Who has to keep to these rules?
rule-addressee-employees = Employees
rule-addressee-outsiders = People from outside
ground-rule-exists = Is it there already?
ground-rule-exists-hint = A draft does not count yet.
ground-rule-location-of-document = Where to find it
ground-rule-location-of-document-hint = For instance the intranet or a shared folder.
ground-rule-owner-service = Service in charge
ground-rule-owner-service-hint = Which service keeps it up to date?
ground-rule-review-date = Review on
ground-rule-review-date-hint = Rules grow old quickly; look at them again in time.

# The screen.
ground-rule-missing = Do you have these?
