# A look for what the network still misses.

blind-spot-check = blind spot check
blind-spot-check-many = Blind spot checks
blind-spot-check-add = Add a blind spot check
blind-spot-check-empty = Not checked yet. Find out together which themes and sectors nobody brings in, such as mobility or education.
blind-spot-check-untitled = Blind spot check without a date

blind-spot-check-content-themes-missing = Missing themes
blind-spot-check-content-themes-missing-hint = What does nobody in your network know about, such as waste or lighting?
blind-spot-check-sectors-missing = Missing sectors
blind-spot-check-sectors-missing-hint = Where does nobody come from yet, such as housing or community work?
blind-spot-check-checked-on = Checked on
blind-spot-check-checked-on-hint = The latest check counts; look again when the network changes.
blind-spot-check-added-stakeholders = Stakeholders added
blind-spot-check-added-stakeholders-hint = Who joined because of this check?

# The screen: the tables show gaps, the group draws the conclusion.
blind-spot-check-title = What do you conclude?
blind-spot-check-lead = The tables show who is there, not whom you forgot. Go through the themes and sectors of this neighbourhood together and note what is missing.
