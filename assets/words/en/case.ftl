# What the case is about.

case = case
case-many = Cases
case-tab = Case

case-title = Short name
case-title-hint = Choose a neutral name that shows the place and the subject.
case-municipality = Municipality
case-municipality-hint = The municipality that is in charge of the work, even if others join in.
case-area-scale = Size of the area
case-area-scale-hint = Pick the smallest area that still holds the whole tension.
case-place-description = Place
case-place-description-hint = Describe where it happens, for instance a square, a street or an online group.
case-contested-issue = What people disagree about
case-contested-issue-hint = Write it so that people on every side would recognise it.
case-theme-tags = Themes
case-theme-tags-hint = Tick all that apply; several themes often come together.
case-trigger-event = What set it off
case-trigger-event-hint = Think of a decision, an incident or news from elsewhere.
case-decision-level = Level that decided
case-decision-level-hint = Who took the decision people are upset about, if there was one?
case-opened-on = Opened on
case-opened-on-hint = The day you started this case, not the day the tension began.
case-opened-by-role = Opened by
case-opened-by-role-hint = Give a role or service, never the name of a person.
case-working-language = Working language
case-working-language-hint = What you speak and write in the working group.
case-status = Stage of the process
case-status-hint = Update this when you move on to the next part of the work.
case-plan-samenleven = The plan has to cover three action types
case-plan-samenleven-hint = Answer yes if your subsidy comes from Plan Samenleven or a successor with the same rule.
case-framework = Name of the programme
case-framework-hint = Write it as it should appear on screens and in documents.

area-scale-street = Street
area-scale-street-hint = One street, square or block of flats, no more.
area-scale-neighbourhood = Neighbourhood
area-scale-neighbourhood-hint = Several streets that people see as their own area.
area-scale-borough = Borough
area-scale-borough-hint = Several neighbourhoods, such as a former municipality or a city district.
area-scale-municipality = Municipality
area-scale-municipality-hint = The tension is felt all over, not in one particular part.
area-scale-several-municipalities = Several municipalities
area-scale-several-municipalities-hint = Neighbouring municipalities are affected too; get in touch with them.
area-scale-online-only = Online only
area-scale-online-only-hint = Nothing shows in the street; it all happens on screens.
area-scale-school-or-institution = School or institution
area-scale-school-or-institution-hint = Within the walls of a school, a hospital or a care home.

theme-nuisance = Nuisance
theme-traffic-parking = Traffic and parking
theme-reception-centre = Reception centre
theme-headscarf = Headscarf
theme-colonial-references = Colonial references
theme-police-youth = Police and young people
theme-school = School
theme-lgbtqi = LGBTQI+
theme-housing = Housing
theme-religion = Religion
theme-climate = Climate
theme-health-crisis = Health crisis
theme-distrust-government = Distrust of government
theme-other = Other theme

decision-level-local = Municipality
decision-level-local-hint = The council, the college or a municipal service decided.
decision-level-supra-local = Higher level of government
decision-level-supra-local-hint = For instance a regional or federal decision that you cannot change.
decision-level-mixed = Both together
decision-level-mixed-hint = A higher level decided, but the municipality shapes part of it.
decision-level-none = No decision involved
decision-level-none-hint = The tension is about something else, such as behaviour.

case-status-step0 = Intake and phase
case-status-step1 = Working group and roles
case-status-step2 = Analysis
case-status-pitstop = Pitstop
case-status-step3 = Planning
case-status-execution = Execution
case-status-anchoring = Anchoring
case-status-closed = Closed
case-status-referred = Referred

case-language = Language of the texts
case-language-hint = The language you write in; a print in another language does not translate your texts.
