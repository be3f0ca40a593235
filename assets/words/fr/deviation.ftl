# Décisions de continuer alors qu’une règle ferme la voie.

deviation = décision dérogatoire
deviation-many = Décisions dérogatoires
deviation-rule = Règle
deviation-rule-hint = L’identifiant de la règle qui ferme la voie, par exemple R0-01.
deviation-decision = Décision
deviation-decision-hint = Ce que vous continuez à faire, et dans quelles limites.
deviation-reason = Raison
deviation-reason-hint = Pourquoi cette décision se justifie ici.
deviation-on = Date de la décision
deviation-on-hint = Le jour où elle a été prise.
deviation-by = Décidé par
deviation-by-hint = Une fonction, jamais un nom de personne.

# L’écran.
deviation-r0-01 = Phase 4 : la sécurité d’abord
deviation-r0-01-goes-on = Vos réponses mènent à la phase 4, et vous avez décidé de poursuivre malgré tout. La sécurité et la gestion de crise restent prioritaires.
deviation-add = Poursuivre malgré tout : consigner la décision
deviation-withdraw = Retirer la décision
deviation-missing = Il manque encore : { $fields }. Les étapes ne s’ouvrent qu’ensuite.
deviation-missing-decision = ce que vous avez décidé
deviation-missing-by = qui l’a décidé
deviation-missing-on = quand
deviation-missing-reason = pourquoi

deviation-r12-04 = Conflit : la médiation d’abord
deviation-r12-04-goes-on = Vos réponses indiquent un conflit bien délimité, et vous avez décidé de suivre malgré tout le parcours complet. La médiation continue entre-temps.

deviation-r26-03 = Le degré de participation reste ouvert
deviation-r26-03-goes-on = Le degré de participation reste ouvert, et vous avez décidé d’attendre. Choisissez-le dès que possible.
deviation-r26-03-add = Attendre : consigner la décision
