# One recorded us-and-them pair.

opposition = opposition
opposition-many = Oppositions
opposition-add = Add an opposition
opposition-quick = Who says “we” here?
opposition-empty = No oppositions yet. Naming both sides keeps you fair, for instance long-time residents and families who have just moved in.
opposition-untitled = Opposition without text

opposition-us = Us
opposition-us-hint = Describe the one side in the words it uses for itself.
opposition-them = Them
opposition-them-hint = Describe the other side as the first one speaks of it, without insults.
opposition-extra-incidents = Incidents that feed it
opposition-extra-incidents-hint = Include events elsewhere if people here talk about them.
opposition-channel = Online or offline
opposition-channel-hint = Where do you see the two sides face each other?
opposition-since = Since
opposition-since-hint = A rough date will do.
opposition-link-signals = Signals that show it
opposition-link-signals-hint = Pick the ones in which this pair is clear to see.

# The screen: each pair as two boxes.
opposition-quick-them = And who are “they”?
opposition-against = against
opposition-since-day = Since { $day }
opposition-signals = { $count ->
    [one] one signal
   *[other] { $count } signals
 }
