# Ce que le groupe dit lui-même d’une sous-étape.

step-status = état d’une sous-étape
step-status-many = État des sous-étapes
step-status-substep = Sous-étape
step-status-substep-hint = Celle dont vous voulez indiquer l’avancement.
step-status-status = État
step-status-status-hint = C’est votre avis ; les faits comptés par l’application restent affichés à côté.
substep-status-not-started = Pas commencé
substep-status-not-started-hint = Rien n’a encore été discuté ni noté.
substep-status-busy = En cours
substep-status-busy-hint = Une partie est faite ; vous y reviendrez.
substep-status-done = Terminé
substep-status-done-hint = Pour vous, c’est bouclé ; vous pourrez toujours y revenir.
substep-status-not-applicable = Sans objet
substep-status-not-applicable-hint = Ne concerne pas ce dossier ; dites pourquoi dans le commentaire.
step-status-comment = Commentaire
step-status-comment-hint = Pourquoi cet état, ou ce qui reste à faire ; cela reste dans le groupe.
step-status-needs-attention = À revoir ensemble
step-status-needs-attention-hint = Cochez pour y revenir lors d’une prochaine réunion.
step-status-on = Date
step-status-on-hint = Le jour où vous en avez convenu.
step-status-by = Indiqué par
step-status-by-hint = Une fonction, jamais un nom de personne.
