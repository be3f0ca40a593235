# Earlier versions of the case: kept under a name, to read again.

version-title = Earlier versions
version-lead = Keep the case as it is now under a name. You can always come back here to read what it said, whatever changes later. When you close the case, Middenweg keeps a version by itself.
version-name = Name for the case as it is now
version-name-hint = For example: for the council meeting of 12 March.
version-keep = Keep this version
version-kept = Version kept: { $name }
version-none = No version has been kept yet.
version-list = Kept versions
version-when = Kept on
version-called = Name
version-by = By
version-view = View
version-shown = Version “{ $name }” of { $day }. This is what the case said then. You cannot change it here.
version-back = Back to the list
version-closed = Closed case
