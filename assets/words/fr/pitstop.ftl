# Point d’étape entre l’analyse et le plan.

pitstop = pitstop
pitstop-many = Pitstops
pitstop-add = Ajouter un pitstop
pitstop-empty = Pas encore de pitstop. Une réunion suffit pour décider avec quoi et avec qui vous continuez, par exemple juste avant de fixer les objectifs.
pitstop-untitled = Pitstop sans date
pitstop-challenges = Avec quels défis continuons-nous ?
pitstop-challenges-hint = Gardez ceux qui rassemblent et que vous pouvez porter.
pitstop-continue-with = Avec qui continuons-nous ?
pitstop-continue-with-hint = Les autres pourront rejoindre le parcours plus tard.
pitstop-involve-loud-voices-how = Associons-nous les voix fortes, et comment ?
pitstop-involve-loud-voices-how-hint = De préférence par un dialogue individuel, sans tribune ; cette réponse reste dans le groupe.
pitstop-communication-needed-internal = Que faut-il encore dire en interne ?
pitstop-communication-needed-internal-hint = Pensez au collège, à l’équipe de management et aux autres services.
pitstop-communication-needed-external = Que doivent encore apprendre la population et les partenaires ?
pitstop-communication-needed-external-hint = Commencez par celles et ceux à qui vous avez promis quelque chose.
pitstop-participation-degree-review = Le degré de participation reste-t-il le même ?
pitstop-participation-degree-review-hint = Vous connaissez mieux les gens concernés qu’au départ.
degree-review-keep = Le degré reste le même
degree-review-keep-hint = Ce que vous avez annoncé convient toujours.
degree-review-revise = Le degré change
degree-review-revise-hint = Consignez un nouveau choix de participation et sa raison.
pitstop-participation-degree-review-link = Choix de participation
pitstop-participation-degree-review-link-hint = Indiquez le nouveau choix si le degré change.
pitstop-phase-review = Dans quelle phase sommes-nous aujourd’hui ?
pitstop-phase-review-hint = Reliez l’évaluation la plus récente, ou faites-en une nouvelle.
pitstop-decided-on = Date de la décision
pitstop-decided-on-hint = Le jour du pitstop.
pitstop-by = Décidé par
pitstop-by-hint = Des fonctions, jamais des noms.
pitstop-go = Comment continuons-nous ?
pitstop-go-hint = Dites-le à voix haute avant de lever la réunion.
pitstop-decision-to-step-3 = Passer au plan
pitstop-decision-to-step-3-hint = Le défi tient la route et des gens veulent le porter.
pitstop-decision-more-analysis = Poursuivre l’analyse
pitstop-decision-more-analysis-hint = Des voix manquent encore, ou le défi ne convainc pas.
pitstop-decision-stop = Arrêter
pitstop-decision-stop-hint = La tension est retombée, ou une autre approche convient mieux.
pitstop-go-reason = Pourquoi ?
pitstop-go-reason-hint = Une ou deux phrases que le collège peut lire aussi.

# L’écran du point d’étape : ce que le dossier dit déjà, à côté de chaque question.
pitstop-known-challenges = Les défis du dossier
pitstop-known-stakeholders = Qui figure sur la carte
pitstop-known-voices = Les voix fortes du dossier
pitstop-known-told = Qui attend encore un retour
pitstop-known-degree = Le degré actuel
pitstop-known-phase = La phase actuelle
pitstop-to-map = Voir la carte
pitstop-to-degree = Voir le choix de participation
pitstop-to-phase = Voir l’évaluation de la phase
pitstop-since = depuis le { $day }
pitstop-assessed = évaluée le { $day }
pitstop-voices-alone = { $count ->
    [one] Une voix forte n’a pas encore d’interlocuteur attitré :
   *[other] { $count } voix fortes n’ont pas encore d’interlocuteur attitré :
 }
pitstop-voices-all = Chaque voix forte a un interlocuteur attitré, ou une raison explique son absence.
pitstop-awaiting = { $count ->
    [one] Un moment d’écoute n’a pas encore été suivi d’un retour :
   *[other] { $count } moments d’écoute n’ont pas encore été suivis d’un retour :
 }
pitstop-awaiting-none = Chaque moment d’écoute a été suivi d’un retour.
pitstop-decision = Que décidons-nous ?
