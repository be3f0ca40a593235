# Vérification des quatre leviers (« game changers »).

game-changer-check = vérification des leviers
game-changer-check-many = Vérifications des leviers
game-changer-check-add = Ajouter une vérification des leviers
game-changer-check-empty = Pas encore de vérification. Voyez si un défi ou un message parle vraiment au milieu silencieux, par exemple le dépliant sur la nouvelle place.
game-changer-check-untitled = Vérification sans défi
game-changer-check-challenge = Défi
game-changer-check-challenge-hint = Choisissez un défi, ou sinon un message.
game-changer-check-communication-plan-row = Message
game-changer-check-communication-plan-row-hint = Seulement si vous vérifiez un message du plan de communication.
game-changer-check-target-group-is-middle = Public : parlons-nous au milieu silencieux ?
game-changer-check-target-group-is-middle-hint = Et non aux extrêmes, même si on n’entend qu’eux.
game-changer-check-target-group-is-middle-note = Explication sur le public
game-changer-check-target-group-is-middle-note-hint = Qui touchez-vous déjà, et qui pas encore ?
game-changer-check-subject-is-middle-question = Sujet : partons-nous de la question que se pose le milieu silencieux ?
game-changer-check-subject-is-middle-question-hint = Et non du thème que les pushers mettent en avant.
game-changer-check-subject-is-middle-question-note = Explication sur le sujet
game-changer-check-subject-is-middle-question-note-hint = Quelle question les gens ordinaires se posent-ils ?
game-changer-check-position-is-middle = Position : sommes-nous parmi les gens ?
game-changer-check-position-is-middle-hint = Ni au-dessus d’eux, ni entre deux camps.
game-changer-check-position-is-middle-note = Explication sur la position
game-changer-check-position-is-middle-note-hint = Vous voit-on comme des voisins ou comme l’administration ?
game-changer-check-tone-is-mediating = Ton : cherchons-nous à apaiser et à relier ?
game-changer-check-tone-is-mediating-hint = Sans reproche et sans leçon de morale.
game-changer-check-tone-is-mediating-note = Explication sur le ton
game-changer-check-tone-is-mediating-note-hint = Quels mots pourraient être plus simples ou plus doux ?
