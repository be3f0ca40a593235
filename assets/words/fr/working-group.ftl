# Le premier groupe de travail, formé sur la base d’une estimation.

working-group = groupe de travail
working-group-many = Premier groupe de travail
working-group-add = Ajouter un groupe de travail
working-group-empty = Pas encore de groupe. Commencez petit, avec qui connaît la situation, par exemple le service jeunesse, la communication et la police de quartier.
working-group-untitled = Groupe de travail sans type

working-group-type = Type de groupe
working-group-type-hint = N’y a-t-il que des services communaux, ou aussi d’autres personnes ?
working-group-type-internal = Interne
working-group-type-internal-hint = Uniquement des services de la commune ou du CPAS.
working-group-type-wider = Élargi
working-group-type-wider-hint = Aussi des organisations ou des personnes-clés extérieures.
working-group-context-clear-enough = Nous connaissons assez bien la situation
working-group-context-clear-enough-hint = L’avez-vous observée vous-mêmes, ou surtout entendu raconter ?
working-group-reason-for-type = Raison de ce choix
working-group-reason-for-type-hint = Est-il judicieux d’inviter d’autres personnes dès maintenant ?
working-group-start-date = Date de début
working-group-start-date-hint = Le jour de la première réunion.
working-group-initiator-role = À l’initiative de
working-group-initiator-role-hint = Une fonction, jamais un nom de personne.
working-group-first-members = Premiers membres
working-group-first-members-hint = Réunissez au moins deux services différents.
working-group-first-members-role = Fonction
working-group-first-members-role-hint = Par exemple « travail de jeunesse » ou « police de quartier ».
working-group-first-members-organisation = Service ou organisation
working-group-first-members-organisation-hint = De quel service ou de quelle organisation vient ce membre ?
working-group-first-members-internal-external = Interne ou externe
working-group-first-members-internal-external-hint = Interne veut dire que ce membre travaille pour l’administration locale.
working-group-externals-from-start = Associés dès le début
working-group-externals-from-start-hint = Qui peut tout de suite vous aider à mieux comprendre ?
working-group-externals-from-start-who = Qui
working-group-externals-from-start-who-hint = Une organisation, ou la fonction d’une personne-clé.
working-group-externals-from-start-insight = Apport
working-group-externals-from-start-insight-hint = Quelle partie de l’histoire connaissent-ils mieux que vous ?
working-group-planned-widening-on = Élargissement prévu le
working-group-planned-widening-on-hint = Le jour où vous inviterez d’autres personnes.
