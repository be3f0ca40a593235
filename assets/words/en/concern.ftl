# What people really worry about.

concern = concern
concern-many = Concerns
concern-add = Add a concern
concern-quick = What worries people?
concern-empty = No concerns yet. Your challenge will grow from them; write down what you heard, such as “I no longer know my neighbours”.
concern-untitled = Concern without text

concern-wording = The concern in one sentence
concern-wording-hint = Make it sharper each time you learn more; earlier wordings are kept.
concern-underlying-category = What lies beneath
concern-underlying-category-hint = Several kinds can come together in a single worry.
concern-hot-theme-behind-which-it-hides = Theme it hides behind
concern-hot-theme-behind-which-it-hides-hint = What are people arguing about when they really mean this?
concern-shared-with-loud-voices = Do loud voices share it?
concern-shared-with-loud-voices-hint = A worry that both they and the silent middle have can bring people together.
concern-carried-by-silent-middle = How widely the silent middle shares it
concern-carried-by-silent-middle-hint = A rough estimate from your consultations is enough.
concern-citizen-types = Citizen types that carry it
concern-citizen-types-hint = Think of moods in the neighbourhood, not of individual people.
concern-convertible-to-challenge = Can it become a challenge?
concern-convertible-to-challenge-hint = It can if people could work on it together and you have some influence.
concern-convertible-to-challenge-note = Why, or why not
concern-convertible-to-challenge-note-hint = This helps you explain later why you took it up or left it.

concern-category-traffic-or-safety = Traffic or safety
concern-category-traffic-or-safety-hint = Busy roads, parking, or not feeling safe in the street.
concern-category-loss-of-identity = Loss of identity
concern-category-loss-of-identity-hint = “This is not my neighbourhood any more”: familiar things disappear.
concern-category-unequal-treatment = Unequal treatment
concern-category-unequal-treatment-hint = The feeling that others get more or are allowed more.
concern-category-image-or-decay = Bad image or decay
concern-category-image-or-decay-hint = Litter, empty buildings or a bad name people are ashamed of.
concern-category-not-heard-by-policy = Not feeling heard by policy makers
concern-category-not-heard-by-policy-hint = People think that everything is decided without them.
concern-category-fear-of-change-or-loss = Fear of losing something or of change
concern-category-fear-of-change-or-loss-hint = Afraid to lose peace and quiet, customers or familiar habits.
concern-category-other = Something else
concern-category-other-hint = None of these fits; make it clear in the concern itself.

carried-few = By a few
carried-few-hint = You heard it here and there, from a handful of people.
carried-some = By some
carried-some-hint = Several people or one clear group brought it up.
carried-many = By many
carried-many-hint = It came back often, in different groups.
carried-most = By most
carried-most-hint = Nearly everyone you listened to spoke about it.
carried-unknown = Not known
carried-unknown-hint = You have not yet asked the people who seldom speak up.

# The screen: where a concern comes from.
concern-heard-in = Heard in
concern-heard-in-count = { $count ->
    [0] no consultation yet
    [one] one consultation
   *[other] { $count } consultations
 }
concern-shared-by = Also with these loud voices
