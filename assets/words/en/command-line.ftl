# The command line.

command-line-about = Opens the Middenweg window. With a command it works without a window: it checks and prints cases, and keeps them in the library.
command-line-usage = Usage:
command-line-commands = Commands:
command-line-arguments = Arguments:
command-line-options = Options:
command-line-sample = Writes the sample case to a file
command-line-check = Checks a case file against the method
command-line-print = Prints a case file as PDF
command-line-schema = Shows the JSON schema of the open format
command-line-init = Makes a new library
command-line-import = Puts a case file into the library
command-line-list = Lists the cases in the library
command-line-export = Writes a case from the library to a file
command-line-search = Searches all cases for words
command-line-history = Shows what changed in a case
command-line-set = Fills in a field of a record, or empties it
command-line-undo = Undoes the last step in a case
command-line-redo = Redoes a step that was undone
command-line-arg-ui-lang = Language of the messages: nl, fr or en
command-line-arg-lang = Language: nl, fr or en
command-line-arg-output = File to write to
command-line-arg-file = Case file (JSON)
command-line-arg-format = Form of the answer: text or json
command-line-arg-document = Which document: plan
command-line-arg-audience = For whom: internal, college or public
command-line-arg-date = Date on the document, such as 2025-09-05; else today
command-line-arg-passphrase-file = File with the passphrase on its first line
command-line-arg-case = Id of the case, or the start of it
command-line-arg-record = Id of the record, or the start of it
command-line-arg-field = Name of the field in the open format
command-line-arg-value = Value: text or JSON; leave it out to empty the field
command-line-arg-words = Words to search for
command-line-arg-help = Shows this help
command-line-arg-version = Shows the version
command-line-no-findings = No findings.
command-line-finding = { $rule } ({ $level }, { $state }){ $place }: { $message }
command-line-printed = { $file }: { $pages ->
    [one] one page
   *[other] { $pages } pages
 }
command-line-replaced = These characters are not in the typeface and were replaced by a question mark: { $letters }
command-line-written = { $file } was written.
command-line-made = The library was made: { $place }
command-line-imported = Case { $id } is in the library.
command-line-no-cases = There are no cases in the library yet.
command-line-no-hits = Nothing found.
command-line-entry = { $id }  { $title } – { $phase }, { $filled } of { $needed } fields filled in, changed on { $date }
command-line-untitled = (untitled)
command-line-empty = (empty)
command-line-wrong = The command cannot be carried out like this: { $detail }
command-line-try-help = More help: middenweg --help
command-line-no-display = There is no screen here to show the Middenweg window on. Start it on a computer with a screen, or give a command; middenweg --help shows them.
