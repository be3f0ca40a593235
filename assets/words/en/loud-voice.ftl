# A visible caller for or against, by role. Never leaves the group.

loud-voice = loud voice
loud-voice-many = Loud voices

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
voice-side-against = Against

voice-form-individual = Individual
voice-form-group = Group

voice-origin-inside = From the municipality
voice-origin-outside = From elsewhere
voice-origin-unknown = Not known

voice-feed-political-conflict = Political conflict
voice-feed-crisis-measures = Crisis measures
voice-feed-political-movement = Political movement
voice-feed-closed-online-group = Closed online group
voice-feed-other = Something else
voice-feed-none = Nothing in particular

responder-type-troll = Troll: provokes
responder-type-disputant = Disputant: wants to argue
responder-type-heart-unburdener = Heart-unburdener: lets off steam
responder-type-reader-along = Reader-along: reads but stays silent
responder-type-other = Other type
responder-type-n-a = Not applicable
