# The windows of the system for choosing a file.

desk-save = Where do you want to save this?
desk-open = Choose a case file
