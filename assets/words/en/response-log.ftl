# A reply to what was said on a forum, also during the analysis. Never leaves the group.

response-log = reply
response-log-many = Replies given
response-log-add = Add a reply
response-log-quick = What was said?
response-log-empty = No replies yet. Do not wait for the plan to answer, for instance when a rumour says that all parking will go.
response-log-untitled = Reply without text

response-log-date = Date
response-log-date-hint = The day on which it was said or posted.
response-log-forum = Forum
response-log-forum-hint = The page, the meeting or the place.
response-log-what-was-said = What was said
response-log-what-was-said-hint = Put it in your own words, without names. If it is discrimination or hate speech, note it as a signal too.
response-log-false-information = Is it false?
response-log-false-information-hint = Check the facts before you answer.
response-log-our-reply = Your reply
response-log-our-reply-hint = The text itself or where to find it. Could another reply have prevented this?
response-log-by-whom = Who replied
response-log-by-whom-hint = A role, such as the communication service.
response-log-effect-seen = What it brought about
response-log-effect-seen-hint = Did it calm down, did it go on, or did people drop out?
response-log-under-waterline = Under the waterline
response-log-under-waterline-hint = Which fear or need do you think lies behind it?

# The screen: a log by day.
response-log-no-reply = No reply yet
response-log-false = False information
response-log-undated = Without a date
