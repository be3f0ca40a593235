# The sheet to write the passphrase on by hand.

passphrase-sheet-file = Sheet for the Middenweg passphrase
passphrase-sheet-title = Our passphrase
passphrase-sheet-subject = Blank sheet for writing down the passphrase of the library by hand
passphrase-sheet-lead = The passphrase opens the Middenweg library on this computer.
passphrase-sheet-write = Write the words below in pen, in the right order and exactly as you type them.
passphrase-sheet-word = Word { $number }
passphrase-sheet-why = Why by hand?
passphrase-sheet-why-file = That way the passphrase is in no file and does not stay behind in a printer.
passphrase-sheet-lost = What if it is lost?
passphrase-sheet-lost-nobody = Without the passphrase nobody can open the cases again, not even the makers of Middenweg.
passphrase-sheet-care = How to look after this sheet
passphrase-sheet-care-place = Keep it in a locked cupboard, away from the computer.
passphrase-sheet-care-who = Agree in the working group who knows where it is.
passphrase-sheet-care-photo = Do not take a photo of it or send the words to anyone.
passphrase-sheet-care-new = Does someone else know the words? Choose a new passphrase in the settings, fill in a new sheet and shred this one.
passphrase-sheet-of = Sheet of { $date }
