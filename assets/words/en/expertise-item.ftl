# Somebody who already knows something of the subject, the place or the people.

expertise-item = source of expertise
expertise-item-many = Sources of expertise
expertise-item-add = Add a source of expertise
expertise-item-quick = Which service, organisation or council?
expertise-item-empty = No expertise noted yet. Colleagues often know more than you expect, such as the sports service that has known the young people on the square for years.
expertise-item-untitled = Source of expertise without a description

expertise-item-actor = Who
expertise-item-actor-hint = A service, organisation or council, never the name of a person.
expertise-item-kind = Kind
expertise-item-kind-hint = Ask the advisory councils and local associations too.
expertise-item-service-template = Similar to this service
expertise-item-service-template-hint = Each one tells you what it can often bring; leave this empty if none fits.
expertise-item-experience-with = Experience
expertise-item-experience-with-hint = What do they know or can they do that helps here?
expertise-item-past-action = What they did before
expertise-item-past-action-hint = Note what failed as well: you learn just as much from it.
expertise-item-directly-linked = Is the subject part of their own work?
expertise-item-directly-linked-hint = Behind a “no” there may be knowledge nobody expected.
expertise-item-contact-role = Whom to contact
expertise-item-contact-role-hint = A role, not a name; this stays within the working group.
expertise-item-multi-year-plan-item = Item of the multi-year plan
expertise-item-multi-year-plan-item-hint = Which plan item do they work on that touches this case?
expertise-item-possible-contribution = Possible contribution
expertise-item-possible-contribution-hint = What could they do in this case?
expertise-item-attitude = How they see the process
expertise-item-attitude-hint = Those who hesitate often have a question you can answer.

expertise-kind-internal-service = Service of your own
expertise-kind-internal-service-hint = Part of the municipality or its social welfare body.
expertise-kind-local-organisation = Local organisation
expertise-kind-local-organisation-hint = An association, a school or another organisation on the spot.
expertise-kind-advisory-council = Advisory council
expertise-kind-advisory-council-hint = For instance the youth council, the mobility council or a neighbourhood committee.
expertise-kind-intermunicipal = Shared by several municipalities
expertise-kind-intermunicipal-hint = Such as the waste company or the police zone.

service-template-mobility = Mobility
service-template-mobility-hint = Knows how streets are used, what makes them safer and which works are coming.
service-template-waste = Waste company
service-template-waste-hint = Knows where rubbish is dumped, and how to prevent, collect and treat it.
service-template-sociaal-huis = Sociaal Huis
service-template-sociaal-huis-hint = Close to people through community centres and neighbourhood workers, so it hears things early.
service-template-education = Education
service-template-education-hint = Reaches parents and children through bridge figures and community schools.
service-template-poverty = Fight against poverty
service-template-poverty-hint = Knows how people in poverty can take part and what holds them back.
service-template-safety = Police and local safety cell
service-template-safety-hint = Follows up nuisance cases and sees where tension is rising.
service-template-public-space = Public space
service-template-public-space-hint = Can redesign or brighten up a place, and knows which investments are planned.
service-template-housing = Housing
service-template-housing-hint = Knows what state the homes are in and helps people to renovate.
service-template-culture = Culture and library
service-template-culture-hint = Has a place that is open to all, where an activity is reason enough to meet.
service-template-sport = Sport
service-template-sport-hint = Knows the clubs and brings together people who would not talk otherwise.
service-template-youth = Youth
service-template-youth-hint = Knows the young people and their places, and can ask for their ideas.
service-template-events = Events
service-template-events-hint = Helps with street parties and walks, and knows the neighbourhood committees.

internal-support-supports = In favour
internal-support-supports-hint = Wants to help, and says so to others.
internal-support-neutral = Neutral
internal-support-neutral-hint = Has nothing against it, but does not put effort into it yet.
internal-support-hesitant = Hesitant
internal-support-hesitant-hint = Has objections; ask which, and see what you can do about them.
internal-support-unknown = Not known
internal-support-unknown-hint = You have not talked about it yet.

# What a record can begin with.
expertise-item-templates = Add services that are often involved
