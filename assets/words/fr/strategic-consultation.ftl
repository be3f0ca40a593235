# Concertations stratégiques avec qui décide sans être dans le groupe.

strategic-consultation = concertation stratégique
strategic-consultation-many = Concertations stratégiques
strategic-consultation-add = Ajouter une concertation
strategic-consultation-empty = Pas encore de concertation stratégique. Rencontrez à dates fixes les personnes qui décident sans être dans le groupe, par exemple la direction du service et le collège.
strategic-consultation-untitled = Concertation sans date

strategic-consultation-date = Date
strategic-consultation-date-hint = Le jour de la concertation.
strategic-consultation-participants = Qui était là ?
strategic-consultation-participants-hint = Notez des fonctions : chef de service, direction, membre du collège.
strategic-consultation-questions-or-proposals = Questions et propositions du groupe
strategic-consultation-questions-or-proposals-hint = Ce qu’il fallait décider ou éclaircir.
strategic-consultation-decision-or-feedback = Décision ou réponse
strategic-consultation-decision-or-feedback-hint = « Pas encore » est aussi une réponse ; notez ce qui manque.
strategic-consultation-taken-to = Transmis à
strategic-consultation-taken-to-hint = Les personnes présentes peuvent porter une question plus haut.
taken-to-management-team = Équipe de management
taken-to-management-team-hint = Pour ce que les services doivent régler entre eux.
taken-to-college = Collège
taken-to-college-hint = Pour un choix politique ou budgétaire.
taken-to-none = Personne
taken-to-none-hint = La question a trouvé sa réponse sur place.
strategic-consultation-next-date = Prochaine concertation
strategic-consultation-next-date-hint = Fixez la date avant de vous quitter.
