# Ce que disent de la tension toutes les personnes concernées.

environment-analysis = analyse de contexte
environment-analysis-many = Analyses de contexte
environment-analysis-add = Ajouter une analyse de contexte
environment-analysis-empty = Pas encore d’analyse de contexte. Parlez avec toutes celles et ceux qui remarquent quelque chose, y compris les personnes qu’on entend rarement, par exemple dans l’accompagnement des élèves.
environment-analysis-untitled = Analyse de contexte sans date

environment-analysis-actor-categories-covered = Qui vous avez entendu
environment-analysis-actor-categories-covered-hint = Cochez uniquement les groupes vraiment entendus.
actor-category-residents = Population
actor-category-civil-society = Monde associatif
actor-category-neighbourhood-workers = Travail de quartier
actor-category-counter-staff = Personnel d’accueil
actor-category-pupil-counsellors = Accompagnement des élèves
environment-analysis-date = Date
environment-analysis-date-hint = Le jour où vous avez tout rassemblé.
environment-analysis-contact-role = Personne de contact
environment-analysis-contact-role-hint = Une fonction, jamais un nom ; cela reste dans le groupe.
environment-analysis-findings = Constats
environment-analysis-findings-hint = Qu’est-ce qui est revenu dans plusieurs entretiens, en ligne et hors ligne ?
environment-analysis-causes = Causes citées
environment-analysis-causes-hint = Notez-les comme les gens les disent, même si elles se contredisent.
environment-analysis-key-figures-statistics = Chiffres clés
environment-analysis-key-figures-statistics-hint = Par exemple le nombre d’habitants ou un chiffre sur la sécurité, avec sa source.
