# The frame of every screen.
window-skip = Skip to the content
window-cases = Cases
window-overview = Overview
window-steps = Steps
window-output = Result
window-review = Read it over
window-print = Plan and print
window-settings = Settings
window-search = Search
window-shortcuts = Keyboard shortcuts
window-projector = Projector
window-untitled-case = Case without a title
window-saved-at = Saved at { $time }
window-saving = Saving
window-all-saved = Everything is saved
window-not-saved = Not saved
window-saving-fails = Saving does not work.
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
window-sample-banner = This is an invented example. Try anything you like: nothing is kept.
window-sample-not-kept = Example: nothing is kept
window-keep-sample = Keep as a case of our own

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
window-go-on = Go on
window-go-on-with = Go on where we were: { $step }
window-begin-with = Begin with: { $step }
window-on-to = On to { $step }
window-yes = Yes
window-no-later = No, later

# Fields.
window-choose = Choose…
window-choose-more = Choose another…
window-take-out = Take out { $name }
window-somebody-else = Somebody else, in your own words
window-today = Today
window-one-per-line = One per line.
window-internal = stays within the group
window-not-provided = Not provided
window-same-name = A record with this name exists already.
window-more-questions = { $count ->
    [one] One more question
   *[other] { $count } more questions
 }{ $filled ->
    [0] {""}
   *[other] , { $filled } filled in
 }

# Steps.
window-why-this-step = Why this step?
window-tips = How to go about it
window-step-done = Is this step done?
window-step-of = Step { $step } of { $all }
window-steps-done = { $done } of { $all } steps done.
window-counted = { $kind }: { $count }
window-still-empty = { $count ->
    [one] One answer still empty
   *[other] { $count } answers still empty
 }
window-and-more = And { $count } more.

# Points of attention.
window-findings = { $count ->
    [one] one point of attention
   *[other] { $count } points of attention
 }
window-findings-title = { $count ->
    [0] Points of attention
    [one] One point of attention
   *[other] { $count } points of attention
 }
window-no-findings = Nothing asks for your attention now.
window-set-aside = Set aside
window-set-aside-why = Why does this not apply here?
window-set-aside-here = { $count ->
    [one] One warning set aside
   *[other] { $count } warnings set aside
 }
window-take-up = Take it up again
window-reason = Reason:
window-why-this = Why am I told this?
window-latest-changes = Latest changes

# The first run.
window-welcome = Welcome to Middenweg
window-welcome-lead = Step by step your working group looks for the silent middle, until there is a plan of action.
window-language = Language
window-look-sample = Look around first
window-look-sample-lead = A filled-in, invented case about a neighbourhood square. Nothing is kept.
window-look-sample-button = See the sample case
window-begin = Start your own
window-begin-lead = You choose a passphrase and open your first case. It takes a minute.
window-begin-button = Begin
window-offline = Middenweg never connects to the internet. Everything is encrypted on this computer.

# The passphrase.
window-passphrase = Passphrase
window-passphrase-title = Choose a passphrase
window-passphrase-lead = This phrase opens the cases on this computer from now on.
window-passphrase-hint = These are six random words. You may also type a phrase of your own.
window-passphrase-other = Six other words
window-passphrase-sheet = Sheet to write the passphrase on
window-passphrase-lost = Nobody can recover the passphrase. Without it, the cases are lost.
window-passphrase-noted = We wrote the passphrase down and keep it in a safe place.
window-passphrase-not-noted = Write the passphrase down first, then tick the box above.
window-passphrase-short = Take at least { $count } characters, best a few words in a row.
window-passphrase-create = Make the library
window-passphrase-show = Show what I type
window-passphrase-change = Change the passphrase
window-passphrase-changed = The passphrase has been changed.
window-passphrase-old = Present passphrase
window-passphrase-new = New passphrase
window-sheet-saved = The sheet is in { $path }.
window-unlock = Open
window-unlocking = Opening…
window-lock = Lock

# The list of cases.
window-new-case = New case
window-new-case-title = What is it about? Give it a short name.
window-open-file = Open a file…
window-no-cases = No cases yet. Give a short name above, such as that of the neighbourhood or the square.
window-filled = { $filled } of { $needed } questions answered
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
window-more-hits = There are more. Add a word to narrow it down.

# Reading over and printing.
window-review-lead = All you wrote down, on one page. Choose “Change” to edit a field.
window-review-empty = Also show what is empty and may stay so
window-print-lead = This is how the plan of action prints. Save it as a PDF, or open it to print.
window-document-language = Language of the document
window-document-language-hint = Your own text is not translated.
window-audience = Who reads it?
window-audience-college = The college
window-audience-college-hint = Without loud voices, signals and notes of the group.
window-audience-public = Everybody
window-audience-public-hint = Only what residents may read too.
window-audience-internal = The working group only
window-audience-internal-hint = With everything. Do not pass it on.
window-save-pdf = Save as PDF…
window-save-and-open = Save and open to print…
window-open-again = Open the PDF again
window-plan-saved = The plan is in { $path }.
window-letters-missing = The typeface cannot print these characters: { $letters }
window-preview = Preview of the pages
window-page-before = Previous page
window-page-after = Next page
window-page-of = Page { $page } of { $pages }
window-page-label = Page { $page } of the plan of action { $title }
window-working = Working on the document

# Settings and keys.
window-theme = Appearance
window-theme-system = As the computer
window-theme-light = Light
window-theme-dark = Dark
window-text-size = Size
window-smaller = Smaller
window-larger = Larger
window-normal-size = Normal size
window-version = Middenweg { $version }
window-keys = Keys
window-what-they-do = What they do
window-key-undo = Undo
window-key-redo = Redo
window-key-search = Search
window-key-print = Go to the plan and printing
window-key-save = Check that everything is saved
window-key-copy = Save a copy
window-key-size = Larger, smaller, normal size
window-key-back = Back to where you were
window-key-projector = Large type for the projector, on and off
window-key-pages = On the projector: step back, step on
window-key-close = Close the open record
window-key-help = This list

# We and they, voices: findings about the whole.
window-show-all-findings = Show all { $count } points of attention
