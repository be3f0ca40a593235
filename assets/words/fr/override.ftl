# Avertissements que le groupe a écartés.

override = avertissement écarté
override-many = Avertissements écartés
override-rule = Règle
override-rule-hint = L’identifiant de la règle, par exemple R34-03.
override-record = Fiche concernée
override-record-hint = Laissez vide si l’avertissement porte sur tout le dossier.
override-reason = Raison
override-reason-hint = Expliquez votre choix, pour qu’on le comprenne encore dans un an.
override-on = Date de la décision
override-on-hint = Le jour où le groupe en a décidé.
override-by = Décidé par
override-by-hint = Une fonction, jamais un nom de personne.
