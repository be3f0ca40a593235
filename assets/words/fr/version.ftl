# Versions précédentes du dossier : gardées sous un nom, pour les relire.

version-title = Versions précédentes
version-lead = Gardez sous un nom le dossier tel qu’il est maintenant. Vous pourrez toujours relire ici ce qu’il contenait, même si tout change par la suite. Quand vous clôturez le dossier, Middenweg en garde d’office une version.
version-name = Nom pour le dossier tel qu’il est maintenant
version-name-hint = Par exemple : pour le collège du 12 mars.
version-keep = Garder cette version
version-kept = Version gardée : { $name }
version-none = Aucune version n’a encore été gardée.
version-list = Versions gardées
version-when = Gardée le
version-called = Nom
version-by = Par
version-view = Consulter
version-shown = Version « { $name } » du { $day }. Vous lisez ici le dossier tel qu’il était alors, sans pouvoir le modifier.
version-back = Retour à la liste
version-closed = Dossier clôturé
