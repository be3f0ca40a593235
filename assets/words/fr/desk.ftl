# Les fenêtres du système pour choisir un fichier.

desk-save = Où enregistrer ce fichier ?
desk-open = Choisir un fichier de dossier
