# Point d’ancrage : ce qui garde en vie le plan et le groupe de travail.

anchoring-point = point d’ancrage
anchoring-point-many = Ancrage
anchoring-point-add = Ajouter un point d’ancrage
anchoring-point-empty = Rien n’est encore prévu pour garder le plan en vie. Commencez par exemple par une rencontre du groupe et des professionnels du quartier, deux fois par an.
anchoring-point-untitled = Point d’ancrage sans type

anchoring-point-kind = Type
anchoring-point-kind-hint = Il vous en faut au moins un de chaque type.
anchoring-kind-training-or-meeting = Formation ou rencontre régulière
anchoring-kind-training-or-meeting-hint = Le groupe et les professionnels du social continuent de se voir.
anchoring-kind-recurring-agenda-item = Point fixe à l’ordre du jour
anchoring-kind-recurring-agenda-item-hint = On parle régulièrement des tensions dans une concertation existante.
anchoring-kind-learning-points = Enseignements
anchoring-kind-learning-points-hint = Un moment pour regarder en arrière avec le groupe ; les enseignements eux-mêmes figurent dans leur propre liste.
anchoring-kind-achievements = Résultats devant l’équipe de management ou le collège
anchoring-kind-achievements-hint = Vous montrez ce qui est atteint et ce qui peut être amélioré.
anchoring-point-what = Que se passe-t-il ?
anchoring-point-what-hint = Par exemple un après-midi pour apprendre à repérer les signes de tension.
anchoring-point-frequency = À quel rythme ?
anchoring-point-frequency-hint = Par exemple chaque trimestre ou deux fois par an.
anchoring-point-next-date = Prochaine fois
anchoring-point-next-date-hint = Ce qui a une date a plus de chances d’avoir lieu.
anchoring-point-organiser = Qui l’organise ?
anchoring-point-organiser-hint = Une fonction ou un service, pas un nom.
anchoring-point-body = Devant quelle instance ?
anchoring-point-body-hint = Par exemple la concertation de quartier, l’équipe de management ou le collège.
anchoring-point-owner = Qui veille à ce point ?
anchoring-point-owner-hint = La fonction qui le garde à l’ordre du jour.
anchoring-point-date = Date
anchoring-point-date-hint = Pour ce qui n’a lieu qu’une fois.
anchoring-point-achievements = Qu’est-ce qui est atteint ?
anchoring-point-achievements-hint = Citez quelques résultats que vous pouvez montrer.
anchoring-point-proposals = Que peut-on améliorer ?
anchoring-point-proposals-hint = Faites des propositions sur lesquelles l’équipe de management ou le collège peut trancher.

# L’écran de l’ancrage, et la clôture du dossier.
anchoring-point-unnamed = Encore sans description
anchoring-point-settled = C’est prévu
anchoring-point-not-settled = Rien de prévu pour l’instant
anchoring-point-lacks = Encore à compléter :
anchoring-point-lessons = { $count ->
    [0] Noter des enseignements
    [one] Voir l’enseignement noté
   *[other] Voir les { $count } enseignements
 }
anchoring-point-closing = Le travail est-il terminé ?
anchoring-point-closing-means = Clôturez le dossier quand le groupe de travail n’y travaille plus. Il reste lisible et son état actuel est conservé comme version. Vous pourrez toujours le rouvrir.
anchoring-point-closing-lacks = Pas encore prévu : { $kinds }. Vous pouvez clôturer malgré tout, mais ce que vous avez construit risque de s’effriter.
anchoring-point-close = Clôturer le dossier
anchoring-point-closed = Ce dossier est clôturé
anchoring-point-closed-means = Tout reste lisible. Si la tension revient, rouvrez-le ou commencez un nouveau dossier en gardant vos enseignements sous la main.
anchoring-point-reopen = Rouvrir le dossier
anchoring-point-new-case = Nouveau dossier avec ces enseignements
