# Membres du groupe de travail, par fonction.

working-group-member = membre du groupe de travail
working-group-member-many = Membres du groupe de travail
working-group-member-add = Ajouter un membre
working-group-member-quick = Quelle fonction ou organisation ?
working-group-member-empty = Pas encore de membre. Il faut des regards différents, par exemple le service jeunesse, une école et la police de quartier.
working-group-member-untitled = Membre sans fonction
working-group-member-who = Qui
working-group-member-who-hint = Fonction, service ou organisation, jamais un nom de personne.
working-group-member-internal-external = Interne ou externe
working-group-member-internal-external-hint = Interne veut dire que ce membre travaille pour l’administration locale.
member-side-internal = Interne
member-side-internal-hint = Par exemple un service communal, le CPAS ou le collège.
member-side-external = Externe
member-side-external-hint = Par exemple une école, une association ou quelqu’un du quartier.
working-group-member-expertise = Expertise
working-group-member-expertise-hint = Connaissance du quartier, d’un public, d’un thème ou d’une méthode.
working-group-member-role-in-group = Rôle dans le groupe
working-group-member-role-in-group-hint = Les tâches prises en charge, par exemple animer, écouter sur place ou rédiger.
working-group-member-mandate = Mandat
working-group-member-mandate-hint = Vérifiez-le auprès du service ou de l’organisation d’origine.
mandate-propose = Peut proposer
mandate-propose-hint = Apporte des idées ; la décision revient à son service ou à son organisation.
mandate-propose-and-decide = Peut proposer et décider
mandate-propose-and-decide-hint = Peut s’engager sur-le-champ au nom de son service ou de son organisation.
mandate-none = Pas de mandat
mandate-none-hint = Parle en son nom propre, sans engager son service ou son organisation.
mandate-unknown = Inconnu
mandate-unknown-hint = À vérifier avant de prendre des décisions ensemble.
working-group-member-network-roles = Rôles de réseau
working-group-member-network-roles-hint = Plusieurs rôles sont possibles pour un même membre.
working-group-member-active-from = Membre depuis le
working-group-member-active-from-hint = Le premier jour dans le groupe.
working-group-member-until = Membre jusqu’au
working-group-member-until-hint = Laissez vide tant que la participation continue.
working-group-member-strategist = Stratège en polarisation
working-group-member-strategist-hint = Il s’agit d’une formation à l’analyse de la pensée « nous-eux ».
strategist-training-no = Non
strategist-training-no-hint = N’a pas suivi la formation et ne la suit pas actuellement.
strategist-training-in-training = En formation
strategist-training-in-training-hint = A commencé, mais n’a pas encore suivi toutes les parties.
strategist-training-yes = Oui
strategist-training-yes-hint = A terminé la formation et peut guider l’analyse du groupe.
working-group-member-alumni = Fait partie du réseau d’anciens stratèges
working-group-member-alumni-hint = Ce réseau peut donner un avis sur votre dossier.
working-group-member-sector = Secteur
working-group-member-sector-hint = Le domaine d’où vient ce membre ; visez un groupe varié.
sector-social = Social
sector-youth = Jeunesse
sector-education = Enseignement
sector-safety = Sécurité
sector-culture-sport = Culture et sport
sector-public-space = Espace public
sector-mobility = Mobilité
sector-communication = Communication
sector-housing = Logement
sector-economy = Économie
sector-residents = Population
sector-other = Autre

# L’écran.
working-group-member-tab = Membres
working-group-member-count = { $members ->
    [one] Un membre :
   *[other] { $members } membres :
 }
working-group-member-sides = { $internal ->
    [one] { $internal } interne
   *[other] { $internal } internes
 } et { $external ->
    [one] { $external } externe
   *[other] { $external } externes
 }.
working-group-member-unsaid = { $count ->
    [one] Pour un membre, ce n’est pas encore précisé.
   *[other] Pour { $count } membres, ce n’est pas encore précisé.
 }
working-group-member-sectorless = { $count ->
    [one] Le secteur d’un membre n’est pas encore précisé.
   *[other] Le secteur de { $count } membres n’est pas encore précisé.
 }
working-group-member-missing = Personne autour de la table ne vient encore de ces secteurs. Qui vous manque vraiment ?
working-group-member-none-missing = Chaque secteur est représenté autour de la table.
