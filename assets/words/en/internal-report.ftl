# A report to colleagues on progress and plans.

internal-report = internal report
internal-report-many = Internal reports
internal-report-add = Add an internal report
internal-report-empty = No internal report yet. Colleagues who know what you are doing are quicker to help; tell them, for instance, in a few minutes at a team meeting.
internal-report-untitled = Internal report without a date

internal-report-date = Date
internal-report-date-hint = The day colleagues heard or read it.
internal-report-channel = How
internal-report-channel-hint = For instance at a team meeting, by e-mail or on the intranet.
internal-report-audience = For whom
internal-report-audience-hint = Think of those at the counter and in the neighbourhood too.
internal-report-summary = What you told them
internal-report-summary-hint = Where are you, what comes next, and what do you ask of them?
