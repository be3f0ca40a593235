# Décisions de continuer alors qu’une règle ferme la voie.

deviation = décision dérogatoire
deviation-many = Décisions dérogatoires
deviation-rule = Règle
deviation-rule-hint = L’identifiant de la règle qui ferme la voie, par exemple R0-01.
deviation-decision = Décision
deviation-decision-hint = Ce que vous continuez à faire, et dans quelles limites.
deviation-reason = Raison
deviation-reason-hint = Pourquoi poursuivre est malgré tout justifié.
deviation-on = Date de la décision
deviation-on-hint = Le jour où elle a été prise.
deviation-by = Décidé par
deviation-by-hint = Une fonction, jamais un nom de personne.
