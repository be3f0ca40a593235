# Plan de communication, message par message.

communication-plan-row = message du plan de communication
communication-plan-row-many = Plan de communication
communication-plan-row-add = Ajouter un message
communication-plan-row-quick = Que voulez-vous faire savoir ?
communication-plan-row-empty = Pas encore de message. Sans information, les rumeurs s’installent ; prévoyez par exemple une lettre au voisinage avant le chantier.
communication-plan-row-untitled = Message sans texte
communication-plan-row-phase = Moment du parcours
communication-plan-row-phase-hint = Par exemple le lancement, l’analyse, l’exécution ou l’évaluation.
communication-plan-row-action = Action
communication-plan-row-action-hint = Laissez vide si le message porte sur l’ensemble du plan.
communication-plan-row-message = Message
communication-plan-row-message-hint = L’essentiel en deux ou trois phrases simples.
communication-plan-row-who-communicates = Qui communique
communication-plan-row-who-communicates-hint = Choisissez quelqu’un que le public écoute et croit.
communication-plan-row-to-whom = Public
communication-plan-row-to-whom-hint = Soyez précis, par exemple tous les ménages autour de la place.
communication-plan-row-citizen-types = Types de citoyens
communication-plan-row-citizen-types-hint = Ils déterminent l’accent et le ton proposés.
communication-plan-row-tone = Ton
communication-plan-row-tone-hint = Partez du ton proposé et adaptez-le à votre public.
communication-plan-row-channels = Canaux
communication-plan-row-channels-hint = Combinez-en plusieurs, par exemple dépliant, page communale et affiche.
communication-plan-row-channel = En ligne ou hors ligne
communication-plan-row-channel-hint = De préférence les deux, pour ne laisser personne de côté.
communication-plan-row-date = Date
communication-plan-row-date-hint = Le jour de la diffusion ou de l’annonce.
communication-plan-row-status = État
communication-plan-row-status-hint = Mettez-le à jour dès que le message est parti.
communication-status-planned = Prévu
communication-status-planned-hint = C’est convenu, mais le message n’est pas encore parti.
communication-status-done = Diffusé
communication-status-done-hint = Le public l’a reçu ; notez aussi le résultat.
communication-plan-row-ambassador = Ambassadeur ou ambassadrice
communication-plan-row-ambassador-hint = La personne ou l’organisation qui défend le message auprès des siens.
communication-plan-row-ambassador-side = Interne ou externe
communication-plan-row-ambassador-side-hint = Prévoyez dans le plan quelqu’un de chaque côté.
ambassador-side-inside = Dans l’administration
ambassador-side-inside-hint = Par exemple la direction, un service ou un membre du collège.
ambassador-side-outside = Hors de l’administration
ambassador-side-outside-hint = Par exemple un commerce, un club, une école ou quelqu’un du quartier.
communication-plan-row-result = Résultat
communication-plan-row-result-hint = Réactions reçues, questions fréquentes, effet sur le climat.
communication-plan-row-messenger-credible = Messager crédible
communication-plan-row-messenger-credible-hint = Le même âge ou la même origine ne suffit pas ; l’écoute et la sincérité comptent davantage.
communication-plan-row-messenger-credible-note = Explication
communication-plan-row-messenger-credible-note-hint = Ce qui inspire confiance au public, ou ce qui manque encore.

# L’écran : le tableau par type de citoyens, les fiches et la liste complète.
communication-views = Vues de la communication
communication-view-matrix = Tableau
communication-view-per-type = Par type de citoyens
communication-view-all = Tous les messages par date
communication-matrix = Communication par type de citoyens
communication-show-advice = Afficher le but et le ton de chaque type
communication-keys = Tab passe à la case suivante, Ctrl+Entrée à la même case de la ligne suivante.
communication-no-type = Aucun type choisi
communication-line = { $type }, message { $number }
communication-also-for = Aussi pour : { $types }
communication-for-all = Pour tous les types
communication-all-types = Tous les types
communication-see-all = Le message ci-dessus vaut aussi pour ce type.
communication-add-line = Un message de plus pour ce type
communication-more = Détails
communication-more-fields = Dans Détails : { $fields }.
communication-holes = { $count ->
    [0] Toutes les cases sont remplies.
    [one] Encore vide : une case
   *[other] Encore vides : { $count } cases
 }
communication-holes-weighing = pour les types prépondérants
communication-first-hole = Aller à la première case vide
communication-all-holes = Quelles cases sont encore vides ?
communication-advice-goal = But :
communication-advice-focus = Accent :
communication-advice-tone = Ton :
communication-advice-example = Exemple d’action :
communication-messages = Nos messages
communication-no-message = Pas encore de message pour ce type.
communication-write = Écrire un message
