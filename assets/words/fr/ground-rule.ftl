# Une règle du jeu écrite : ce qui est admis, ce qui ne l’est pas et ce qui se passe alors.

ground-rule = règle du jeu
ground-rule-many = Règles du jeu
ground-rule-add = Ajouter une règle du jeu
ground-rule-empty = Pas encore de règle du jeu. Des limites écrites à l’avance évitent d’en discuter plus tard ; commencez par exemple par une charte des médias sociaux.
ground-rule-untitled = Règle du jeu sans type

ground-rule-instrument = Type de document
ground-rule-instrument-hint = Quel document contient ces règles ?
instrument-code-of-conduct = Code de conduite
instrument-code-of-conduct-hint = Dit comment se comporter sur les canaux de la commune.
instrument-social-media-policy = Charte des médias sociaux
instrument-social-media-policy-hint = Règle qui publie, répond, modère et signale.
instrument-discrimination-report-procedure = Procédure de signalement de discrimination
instrument-discrimination-report-procedure-hint = Indique au personnel que faire en cas de soupçon de discrimination.
instrument-other = Autres règles
instrument-other-hint = Par exemple le règlement d’une plateforme en ligne ou d’une salle.
ground-rule-for-whom = Pour qui
ground-rule-for-whom-hint = Qui doit respecter ces règles ?
rule-addressee-employees = Personnel
rule-addressee-outsiders = Personnes extérieures
ground-rule-exists = Le document existe déjà
ground-rule-exists-hint = Un projet de texte ne compte pas encore.
ground-rule-location-of-document = Où le trouver
ground-rule-location-of-document-hint = Par exemple sur l’intranet ou dans un dossier partagé.
ground-rule-owner-service = Service responsable
ground-rule-owner-service-hint = Quel service tient le document à jour ?
ground-rule-review-date = À revoir le
ground-rule-review-date-hint = Les règles vieillissent vite ; relisez-les à temps.

# L’écran.
ground-rule-missing = L’avez-vous déjà ?
