# Moments où des personnes ont été entendues.

consultation = moment d’écoute
consultation-many = Moments d’écoute
consultation-add = Ajouter un moment d’écoute
consultation-quick = Qui avez-vous écouté ?
consultation-empty = Pas encore de moment d’écoute. Le milieu silencieux ne viendra pas à vous ; allez par exemple parler avec les gens au marché.
consultation-untitled = Moment d’écoute sans public visé
consultation-date-from = Date ou début
consultation-date-from-hint = Le seul jour, ou le premier s’il y en a plusieurs.
consultation-date-to = Fin
consultation-date-to-hint = Laissez vide si tout s’est passé en un jour.
consultation-method = Méthode
consultation-method-hint = Adaptez la méthode au degré de participation annoncé.
consultation-method-individual-interview = Entretien individuel
consultation-method-focus-group = Groupe de discussion
consultation-method-conversation-table = Table de conversation
consultation-method-online-survey = Enquête en ligne
consultation-method-targeted-poll-in-neighbourhood = Sondage ciblé dans le quartier
consultation-method-poll-at-local-activity = Sondage lors d’une activité locale
consultation-method-idea-box = Boîte à idées
consultation-method-satisfaction-survey = Enquête de satisfaction
consultation-method-one-to-one-with-loud-voice = Dialogue individuel avec une voix forte
consultation-method-channel-monitoring = Suivi des canaux
consultation-method-via-existing-council = Par une instance existante
consultation-method-other = Autre
consultation-target = Public visé
consultation-target-hint = Qui vouliez-vous entendre, en particulier parmi les personnes discrètes ?
consultation-participation-degree = Choix de participation lié
consultation-participation-degree-hint = Le choix qui valait au moment de l’écoute.
consultation-participants-count = Nombre de personnes entendues
consultation-participants-count-hint = En dessous de dix personnes, ce qui a été dit reste dans le groupe.
consultation-representation = Groupes représentés
consultation-representation-hint = Cochez ceux qui étaient vraiment là, pas seulement invités.
representation-age = Différents âges
representation-gender = Différents genres
representation-origin = Différentes origines
representation-residents = Habitants et habitantes
representation-traders = Commerces
representation-associations = Associations
representation-professionals = Professionnels de terrain
representation-hard-to-reach = Publics difficiles à atteindre
representation-youths = Jeunes
representation-other = Autre
consultation-key-persons-used = Personnes-clés
consultation-key-persons-used-hint = Les fonctions qui vous ont ouvert des portes, par exemple dans une école ou un club.
consultation-channel = En ligne ou hors ligne
consultation-channel-hint = Là où l’écoute a eu lieu.
consultation-what-was-heard = Ce qui a été dit
consultation-what-was-heard-hint = Résumez avec vos mots, sans nom ni citation reconnaissable.
consultation-emotions-interests-needs = Émotions, intérêts et besoins
consultation-emotions-interests-needs-hint = Ce qui se cache derrière les paroles ; reste interne en dessous de dix personnes.
consultation-concerns-found = Préoccupations entendues
consultation-concerns-found-hint = Reliez les fiches existantes ou créez-en une nouvelle.
consultation-promises-made = Promesses faites
consultation-promises-made-hint = Même un simple « nous vous tiendrons au courant » compte.
consultation-feedback-given-on = Retour donné le
consultation-feedback-given-on-hint = Le jour où les gens ont appris ce que vous faites de leur apport.

# L’écran : le journal, et qui a déjà été entendu.
consultation-when = Quand
consultation-until = Du { $from } au { $to }
consultation-no-date = Pas encore de date
consultation-people = { $count ->
    [0] aucune personne
    [one] une personne
   *[other] { $count } personnes
 }
consultation-heard = Qui avez-vous déjà entendu ?
consultation-heard-moments = { $count ->
    [one] Un moment d’écoute
   *[other] { $count } moments d’écoute
 }
consultation-heard-groups = Entendus
consultation-heard-missing = Pas encore entendus
consultation-heard-methods = Comment
consultation-heard-where = Où
consultation-heard-times = { $count } fois
