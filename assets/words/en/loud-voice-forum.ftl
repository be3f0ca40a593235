# A moment or place where loud voices are heard. Never leaves the group.

loud-voice-forum = forum
loud-voice-forum-many = Forums
loud-voice-forum-add = Add a forum
loud-voice-forum-quick = Where or when do loud voices make themselves heard?
loud-voice-forum-empty = No forums yet. Once you know where they speak, you know where a reply makes sense, for instance under the municipality’s posts or at an information evening.
loud-voice-forum-untitled = Forum without a name

loud-voice-forum-forum = Moment or place
loud-voice-forum-forum-hint = For instance the weekly market, a petition or a page on social media.
loud-voice-forum-channel = Online or offline
loud-voice-forum-channel-hint = Does it happen on a screen, in person or both?
loud-voice-forum-how-expressed = How do they make themselves heard?
loud-voice-forum-how-expressed-hint = Describe the tone and the form, without names.
loud-voice-forum-our-impact-level = Your influence there
loud-voice-forum-our-impact-level-hint = Be realistic: you cannot act everywhere.
loud-voice-forum-our-impact = What you can do there
loud-voice-forum-our-impact-hint = For instance reply by your social media policy, or go and talk to people on the spot.
loud-voice-forum-owner = Who keeps an eye on it?
loud-voice-forum-owner-hint = One member who watches, listens and tells the group what is going on.

impact-level-none = None
impact-level-none-hint = You have no access, or nobody there listens to you.
impact-level-some = Some
impact-level-some-hint = You can be there or pass on information.
impact-level-strong = Strong
impact-level-strong-hint = It is your own channel, or you help decide how it goes.
