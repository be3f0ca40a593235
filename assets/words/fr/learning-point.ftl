# Enseignement tiré du parcours.

learning-point = enseignement
learning-point-many = Enseignements
learning-point-add = Ajouter un enseignement
learning-point-quick = Qu’avez-vous appris ?
learning-point-empty = Pas encore d’enseignement. Notez-les dès qu’ils vous frappent, par exemple « commencer en petit groupe » ; un prochain dossier pourra en partir.
learning-point-untitled = Enseignement sans texte

learning-point-date = Date
learning-point-date-hint = Le jour où vous l’avez constaté.
learning-point-learning-point = Qu’avez-vous appris ?
learning-point-learning-point-hint = Qu’est-ce qui a bien marché, moins bien, et pourquoi ?
learning-point-consequence = Que ferez-vous autrement ?
learning-point-consequence-hint = Une leçon sans suite s’oublie vite.
learning-point-shared-with-whom = Partagé avec
learning-point-shared-with-whom-hint = Par exemple les services, un partenaire ou une autre commune.
