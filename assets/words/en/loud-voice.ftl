# A visible caller for or against, by role. Never leaves the group.

loud-voice = loud voice
loud-voice-many = Loud voices
loud-voice-add = Add a loud voice
loud-voice-quick = Which loud voice do you hear? (a role, no name)
loud-voice-empty = No loud voices yet. Once you know them, you can listen one to one, for instance to a shopkeeper who fights the parking plan.
loud-voice-untitled = Loud voice without a description

loud-voice-about-what = Matter at stake
loud-voice-about-what-hint = Name the plan, decision or subject they speak out on.
loud-voice-side = For or against
loud-voice-side-hint = Polarisation has two sides, so try to list voices on both.
loud-voice-form = Individual or group
loud-voice-form-hint = Choose a group if several people speak out together.
loud-voice-origin = From here or elsewhere
loud-voice-origin-hint = Does the voice have ties with your municipality?
loud-voice-description-by-role = Description
loud-voice-description-by-role-hint = Describe the role, such as a shopkeeper or a parent; never give a name.
loud-voice-structure-behind = Organisation behind it
loud-voice-structure-behind-hint = For instance a movement or an online group; leave it empty if there is none.
loud-voice-fed-by = What keeps it going
loud-voice-fed-by-hint = Look beyond the municipality as well.
loud-voice-opportunity-to-involve = How to involve it
loud-voice-opportunity-to-involve-hint = Look for a way to listen and work together that gives no extra stage.
loud-voice-one-to-one-owner = Who talks one to one
loud-voice-one-to-one-owner-hint = Choose someone this voice can trust, and who can listen well.
loud-voice-one-to-one-done-on = Conversation held on
loud-voice-one-to-one-done-on-hint = Leave this empty until you have really talked.
loud-voice-what-was-heard = What you heard
loud-voice-what-was-heard-hint = Which worry, need or fear lies under the words?
loud-voice-common-concerns-found = Concerns it shares
loud-voice-common-concerns-found-hint = Pick the ones you also hear in the silent middle.
loud-voice-impact-locally = Impact here
loud-voice-impact-locally-hint = How many people in your municipality let themselves be influenced by it?
loud-voice-responder-type = Type of online responder
loud-voice-responder-type-hint = How does this voice behave in comments and groups?
loud-voice-brandsma-role = Role according to Brandsma
loud-voice-brandsma-role-hint = A loud voice is often a pusher; leave it open if you are not sure.

voice-side-for = For
voice-side-for-hint = Wants it to happen or to stay, and says so loudly.
voice-side-against = Against
voice-side-against-hint = Resists it or wants to stop it.

voice-form-individual = Individual
voice-form-individual-hint = Speaks in their own name, even with many followers.
voice-form-group = Group
voice-form-group-hint = An association, a committee or an online group that acts together.

voice-origin-inside = From the municipality
voice-origin-inside-hint = Lives, works or runs a business here.
voice-origin-outside = From elsewhere
voice-origin-outside-hint = Joins in from a distance, without real ties to the place.
voice-origin-unknown = Not known
voice-origin-unknown-hint = Often an anonymous profile; try to find out first.

voice-feed-political-conflict = Political conflict
voice-feed-political-conflict-hint = A quarrel between parties or politicians, here or elsewhere.
voice-feed-crisis-measures = Crisis measures
voice-feed-crisis-measures-hint = Rules made in a crisis that people resent.
voice-feed-political-movement = Political movement
voice-feed-political-movement-hint = A party or movement that makes it its cause.
voice-feed-closed-online-group = Closed online group
voice-feed-closed-online-group-hint = A private group where members stir each other up, out of sight.
voice-feed-other = Something else
voice-feed-other-hint = Another source, for instance a well-known face from the media.
voice-feed-none = Nothing in particular
voice-feed-none-hint = You see nothing from outside that fuels this voice.

responder-type-troll = Troll: provokes
responder-type-troll-hint = Do not rise to the bait; moderate by your own rules.
responder-type-disputant = Disputant: wants to argue
responder-type-disputant-hint = Answer briefly with facts, then offer to talk one to one.
responder-type-heart-unburdener = Heart-unburdener: lets off steam
responder-type-heart-unburdener-hint = Acknowledge the feeling and ask what lies behind it.
responder-type-reader-along = Reader-along: reads but stays silent
responder-type-reader-along-hint = This is the silent middle online; write your replies for them too.
responder-type-other = Other type
responder-type-other-hint = Responds online, but fits none of these four.
responder-type-n-a = Not applicable
responder-type-n-a-hint = This voice is not heard online.

# The screen: for and against, individuals and groups.
loud-voice-stays = This overview stays within the working group. It is never printed for the college of mayor and aldermen.
loud-voice-table = Loud voices, for and against
loud-voice-nobody = Nobody yet
loud-voice-to-place = Still to be placed
loud-voice-to-place-hint = Choose for or against, and individual or group, for these voices.

loud-voice-where = Where they are heard
loud-voice-where-impact = Your influence: { $level }
