# What people really worry about.

concern = concern
concern-many = Concerns

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
concern-category-loss-of-identity = Loss of identity
concern-category-unequal-treatment = Unequal treatment
concern-category-image-or-decay = Bad image or decay
concern-category-not-heard-by-policy = Not feeling heard by policy makers
concern-category-fear-of-change-or-loss = Fear of losing something or of change
concern-category-other = Something else

carried-few = By a few
carried-some = By some
carried-many = By many
carried-most = By most
carried-unknown = Not known
