# How strongly one type of worried citizen is present.

citizen-type-assessment = citizen type assessment
citizen-type-assessment-many = Citizen type assessments
citizen-type-assessment-add = Add a citizen type
citizen-type-assessment-quick = What behaviour do you notice?
citizen-type-assessment-empty = No citizen types yet. Your tone depends on them; start with what strikes you, such as people who stopped coming to meetings.
citizen-type-assessment-untitled = Citizen type not chosen yet

citizen-type-assessment-type = Citizen type
citizen-type-assessment-type-hint = This is about how the neighbourhood feels; people can move from one type to another.
citizen-type-assessment-presence = Presence
citizen-type-assessment-presence-hint = Estimate it together from what you saw and heard.
citizen-type-assessment-most-applicable = Weighs most
citizen-type-assessment-most-applicable-hint = Mark three at most; your actions and messages will follow from them.
citizen-type-assessment-where-noticed = Where you noticed it
citizen-type-assessment-where-noticed-hint = Pick the consultations or signals that showed it.
citizen-type-assessment-behaviour-seen = Behaviour you saw
citizen-type-assessment-behaviour-seen-hint = Describe what people do or say in general, never what one person did.
citizen-type-assessment-referral = Referral
citizen-type-assessment-referral-hint = Only for radicalising citizens; keep no data about persons here.
citizen-type-assessment-referral-date = Referred on
citizen-type-assessment-referral-date-hint = When did you pass it on?
citizen-type-assessment-referral-to = Referred to
citizen-type-assessment-referral-to-hint = For instance the police, the local safety cell or the VVSG.
citizen-type-assessment-referral-by = Referred by
citizen-type-assessment-referral-by-hint = Give the role of the person who passed it on, not the name.

presence-not-seen = Not seen
presence-not-seen-hint = You looked out for it but noticed nothing.
presence-few = Rarely
presence-few-hint = Seen or heard once or twice.
presence-some = Regularly
presence-some-hint = Comes up regularly, but among a minority.
presence-many = Often
presence-many-hint = You hear it often and in different places.
presence-unknown = Not known
presence-unknown-hint = You have not listened enough yet to say.

# The screen: the six types, one below the other.
citizen-type-assessment-answers = What do the answers mean?
citizen-type-assessment-weighing = { $count ->
    [0] No type marked yet as weighing most. Choose three at most.
    [one] One type weighs most. You can still mark two.
    [2] Two types weigh most. You can still mark one.
   *[other] Three types weigh most. That is the maximum.
 }
citizen-type-assessment-instead = You have already marked three types. Which one does this type replace?
citizen-type-assessment-goal = Aim of the actions:
citizen-type-assessment-tone = Tone:
