# The frame of every screen.
window-skip = Skip to content
window-cases = Cases
window-overview = Overview
window-steps = Steps
window-output = Result
window-review = Read through
window-print = Plan and print
window-settings = Settings
window-search = Search
window-shortcuts = Keyboard shortcuts
window-projector = Projector
window-untitled-case = Untitled case
window-saved-at = Saved at { $time }
window-saving = Saving…
window-all-saved = Everything is saved
window-not-saved = Not saved
window-saving-fails = Saving failed.
window-text-stays = What you typed stays on the screen.
window-try-again = Try again
window-save-copy = Save a copy…
window-copy-saved = Copy saved as { $path }. Note: this file is not encrypted.
window-undo = Undo
window-undo-what = Undo: { $what }
window-redo-what = Redo: { $what }
window-nothing-to-undo = Nothing to undo
window-nothing-to-redo = Nothing to redo
window-removed = Removed.
window-added = Added: { $name }
window-dismiss = Close the message

# The sample.
window-sample-banner = This is a made-up example. Try anything you like: nothing is kept.
window-keep-sample = Keep as our own case

# Buttons.
window-add = Add
window-back = Back
window-back-to-overview = back to the overview
window-cancel = Cancel
window-change = Change
window-clear = Clear
window-close = Close
window-close-anyway = Close without saving
window-ready = Done
window-remove = Remove
window-move-up = Move up
window-move-down = Move down
window-show-all = Show all { $count }
window-show-fewer = Show fewer
window-go-on = Continue
window-go-on-with = Continue where we left off: { $step }
window-begin-with = Start with: { $step }
window-on-to = Continue to { $step }
window-yes = Yes
window-no-later = No, later

# Fields.
window-choose = Choose…
window-choose-more = Choose another…
window-take-out = Take out { $name }
window-somebody-else = Somebody else, in your own words
window-today = Today
window-one-per-line = One per line.
window-internal = stays within the working group
window-not-provided = Not provided
window-same-name = There is already a record with this name.
window-more-questions = More questions ({ $filled } of { $count } answered)

# Steps.
window-why-this-step = Why this step?
window-tips = How to go about it
window-step-done = Is this step done?
window-step-of = Step { $step } of { $all }
window-steps-done = { $done } of { $all } steps done.
window-counted = { $kind }: { $count }
window-still-empty = { $count ->
    [one] One question still unanswered
   *[other] { $count } questions still unanswered
 }
window-and-more = And { $count } more.

# Points to check.
window-findings = { $count ->
    [one] one point to check
   *[other] { $count } points to check
 }
window-findings-title = { $count ->
    [0] Points to check
    [one] One point to check
   *[other] { $count } points to check
 }
window-no-findings = Nothing needs your attention now.
window-late-actions = { $count ->
    [one] One action is late.
   *[other] { $count } actions are late.
 }
window-late-messages = { $count ->
    [one] One planned message is late.
   *[other] { $count } planned messages are late.
 }
window-set-aside = Set aside
window-set-aside-why = Why does this not apply here?
window-set-aside-here = { $count ->
    [one] One warning set aside
   *[other] { $count } warnings set aside
 }
window-take-up = Put it back
window-reason = Reason:
window-why-this = Why am I seeing this?
window-latest-changes = Latest changes

# The first run.
window-welcome = Welcome to Middenweg
window-welcome-lead = Step by step, your working group reaches out to the silent middle and builds an action plan.
window-language = Language
window-look-sample = Look around first
window-look-sample-lead = A made-up case about a neighbourhood square, already filled in. Nothing is kept.
window-look-sample-button = See the sample case
window-begin = Start your own
window-begin-lead = You choose a passphrase and open your first case. It takes a minute.
window-begin-button = Start
window-offline = Middenweg never connects to the internet. Everything is encrypted on this computer.

# The passphrase.
window-passphrase = Passphrase
window-passphrase-title = Choose a passphrase
window-passphrase-lead = This phrase opens the cases on this computer from now on.
window-passphrase-hint = These are six random words. You may also type a phrase of your own.
window-passphrase-other = Six other words
window-passphrase-sheet = Sheet to write the passphrase on
window-passphrase-lost = Nobody can recover the passphrase. Without it, the cases are lost.
window-passphrase-noted = We have written the passphrase down and keep it in a safe place.
window-passphrase-not-noted = Write the passphrase down first, then tick the box above.
window-passphrase-short = Use at least { $count } characters, preferably several words in a row.
window-passphrase-create = Continue to the cases
window-passphrase-show = Show what I type
window-passphrase-change = Change the passphrase
window-passphrase-changed = The passphrase has been changed.
window-passphrase-old = Current passphrase
window-passphrase-new = New passphrase
window-sheet-saved = Sheet saved as { $path }.
window-unlock = Open
window-unlocking = Opening…
window-locked-lead = Type your group’s passphrase to open the cases.
window-lock = Lock

# The list of cases.
window-new-case = New case
window-new-case-title = What is it about? Give it a short name.
window-open-file = Open a file…
window-no-cases = No cases yet. Give a short name above, such as the name of the neighbourhood or the square.
window-changed-at = changed on { $moment }

# Searching.
window-search-case = Search this case
window-search-all = Search all cases
window-hits = { $count ->
    [0] Nothing found for “{ $words }”.
    [one] One place found for “{ $words }”.
   *[other] { $count } places found for “{ $words }”.
 }
window-no-hits-try = Try another word, or only its beginning.
window-more-hits = There are more. Add a word to narrow the search.

# Reading over and printing.
window-review-lead = Everything you wrote down, on one page. Choose “Change” to edit a field.
window-review-empty = Also show what may stay empty
window-print-lead = This is how the action plan will look on paper. Save it as a PDF, or open it to print.
window-document-language = Language of the document
window-document-language-hint = Your own text is not translated.
window-audience = Who will read it?
window-audience-college = The college of mayor and aldermen
window-audience-college-hint = Without loud voices, signals or the working group’s notes.
window-audience-public = The public
window-audience-public-hint = Only what residents may read too.
window-audience-internal = The working group only
window-audience-internal-hint = With everything in it. Do not pass it on.
window-save-pdf = Save as PDF…
window-save-and-open = Save and open to print…
window-open-again = Open the PDF again
window-plan-saved = Plan saved as { $path }.
window-letters-missing = These characters are missing from the typeface: { $letters }
window-preview = Preview of the pages
window-page-before = Previous page
window-page-after = Next page
window-page-of = Page { $page } of { $pages }
window-page-label = Page { $page } of the action plan { $title }
window-working = Preparing the document

# Settings and keys.
window-theme = Appearance
window-theme-system = Same as the computer
window-theme-light = Light
window-theme-dark = Dark
window-text-size = Text size
window-percent = { $number }%
window-smaller = Smaller
window-larger = Larger
window-normal-size = Normal size
window-version = Middenweg { $version }
window-keys = Keys
window-what-they-do = What they do
window-key-undo = Undo
window-key-redo = Redo
window-key-search = Search
window-key-print = Go to “Plan and print”
window-key-save = Check that everything is saved
window-key-copy = Save a copy
window-key-size = Larger, smaller, normal size
window-key-back = Back to where you were
window-key-arrow-left = left arrow
window-key-projector = Turn large type for the projector on or off
window-key-pages = On the projector: previous and next step
window-key-close = Close the open record
window-key-help = Show this list

# We and they, voices: findings about the whole.
window-show-all-findings = Show all { $count } points to check

window-new-version = New version
window-earlier-versions = Earlier versions
window-tips-here = Tips for this part
window-resting = { $count ->
    [one] If this goes, one place loses its ground
   *[other] If this goes, { $count } places lose their ground
 }
window-keep = Keep
window-remove-anyway = Remove anyway

# Terms and resources.
window-glossary = Terms and resources
window-glossary-lead = What the words in this program mean, and where to find help. All of it is on this computer.
window-glossary-search = Search in English, Dutch or French
window-terms = Terms
window-terms-found = { $count ->
    [0] No term found for “{ $words }”.
    [one] One term found for “{ $words }”.
   *[other] { $count } terms found for “{ $words }”.
 }
window-resources = Resources
window-resources-found = { $count ->
    [0] No resource found for “{ $words }”.
    [one] One resource found for “{ $words }”.
   *[other] { $count } resources found for “{ $words }”.
 }
window-resources-lead = Middenweg never opens a website by itself. Where there is an address you can copy it; otherwise search for the name.
window-address-checked = checked on { $day }
window-copy-address = Copy address
window-address-copied = Address copied.
window-address-not-copied = Copying did not work. Select the address and copy it with Ctrl+C.
window-step-terms = Terms and resources for this step
window-group-core = The core
window-group-phases = Phases and expressions
window-group-people = People, bodies and tasks
window-group-voices = Voices and citizens
window-group-participation = Participation and dialogue
window-group-roles = Roles in the network
window-group-plan = Plan, test and anchoring
window-group-online = Online, hate and discrimination
window-group-networks = Framework and networks
window-group-support = Guidance and support
window-group-training = Training
window-group-tools = Tools
window-group-practices = Examples from practice
window-group-law = Law and policy
window-group-reading = To read
window-begin-case-with = Begin with
window-begin-empty = an empty case
window-begin-group = the working group and plans of “{ $title }”
window-begin-learning-points = the working group, plans and learning points of “{ $title }”
window-filled = { $filled } of { $needed } questions answered

# Substeps: what is counted and what the group says itself.
window-substeps = How far are you?
window-substeps-hint = What is filled in is counted; what is done, you say yourselves. Neither changes the other.
window-substep-filled = Filled in
window-substep-nothing = Nothing noted yet
