# La feuille pour noter la phrase de passe à la main.

passphrase-sheet-file = Feuille pour la phrase de passe de Middenweg
passphrase-sheet-title = Notre phrase de passe
passphrase-sheet-subject = Feuille vierge pour noter à la main la phrase de passe de la bibliothèque
passphrase-sheet-lead = La phrase de passe ouvre la bibliothèque de Middenweg sur cet ordinateur.
passphrase-sheet-write = Notez les mots ci-dessous au stylo, dans l’ordre et tels que vous les tapez.
passphrase-sheet-word = Mot { $number }
passphrase-sheet-why = Pourquoi à la main ?
passphrase-sheet-why-file = Ainsi, la phrase de passe ne figure dans aucun fichier et ne reste pas dans la mémoire d’une imprimante.
passphrase-sheet-lost = Et si elle se perd ?
passphrase-sheet-lost-nobody = Sans la phrase de passe, personne ne peut plus ouvrir les dossiers, pas même l’équipe qui a créé Middenweg.
passphrase-sheet-care = Comment garder cette feuille ?
passphrase-sheet-care-place = Rangez-la dans une armoire fermée à clé, loin de l’ordinateur.
passphrase-sheet-care-who = Décidez au sein du groupe de travail qui sait où elle se trouve.
passphrase-sheet-care-photo = Ne la prenez pas en photo et n’envoyez les mots à personne.
passphrase-sheet-care-new = Quelqu’un d’autre connaît les mots ? Choisissez une nouvelle phrase de passe dans les paramètres, remplissez une nouvelle feuille et détruisez celle-ci.
passphrase-sheet-of = Feuille du { $date }
