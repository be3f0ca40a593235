# Placement du dossier sur l’échelle des quatre phases.

phase-assessment = évaluation de la phase
phase-assessment-many = Évaluations de la phase
phase-assessment-add = Ajouter une évaluation de la phase
phase-assessment-quick = Qui évalue la phase ?
phase-assessment-empty = Pas encore d’évaluation. La phase oriente la suite ; demandez-vous par exemple si la population et les autorités se parlent encore.
phase-assessment-untitled = Évaluation de la phase sans date
phase-assessment-assessed-on = Date de l’évaluation
phase-assessment-assessed-on-hint = L’évaluation la plus récente compte ; les précédentes restent visibles.
phase-assessment-by = Évaluée par
phase-assessment-by-hint = Les fonctions ou services présents, sans nom de personne.
phase-assessment-repeated-open-incidents = Les incidents ouverts se répètent
phase-assessment-repeated-open-incidents-hint = Une seule confrontation ne suffit pas pour répondre oui.
phase-assessment-escalation-public-safety = La sécurité publique est en jeu
phase-assessment-escalation-public-safety-hint = Répondez oui si la situation s’emballe et que la police doit intervenir d’abord.
phase-assessment-us-them-after-change-or-event = On parle de « nous » et « eux » depuis un changement ou un événement
phase-assessment-us-them-after-change-or-event-hint = Pensez à un chantier, une décision, un fait divers ou une nouvelle venue d’ailleurs.
phase-assessment-fear-and-emotion-dominate = La peur et l’émotion dominent
phase-assessment-fear-and-emotion-dominate-hint = Les faits pèsent-ils encore dans les conversations, ou les émotions l’emportent-elles ?
phase-assessment-clash-between-groups-or-with-government = Des groupes, ou la population et les autorités, s’affrontent visiblement
phase-assessment-clash-between-groups-or-with-government-hint = Cela peut aussi se passer en ligne, lors d’une réunion ou dans la presse.
phase-assessment-negative-image-of-groups = On parle de certains groupes en termes négatifs
phase-assessment-negative-image-of-groups-hint = Par exemple des généralisations, des moqueries ou des soupçons qui reviennent.
phase-assessment-trust-citizen-government-strained = La confiance entre population et autorités est sous pression
phase-assessment-trust-citizen-government-strained-hint = Par exemple plus de plaintes, moins de participation, des doutes sur chaque décision.
phase-assessment-conversation-still-possible = Population et autorités peuvent encore se parler
phase-assessment-conversation-still-possible-hint = Un échange calme en petit comité suffit pour répondre oui.
phase-assessment-phase-decided = Phase retenue
phase-assessment-phase-decided-hint = La phase calculée vous guide ; le choix final appartient au groupe.
phase-assessment-deviation-reason = Raison de l’écart
phase-assessment-deviation-reason-hint = À remplir si vous retenez une autre phase que celle calculée.
phase-assessment-evidence = Éléments d’appui
phase-assessment-evidence-hint = Observations, chiffres ou témoignages qui fondent votre choix.
phase-assessment-evidence-links = Signalements à l’appui
phase-assessment-evidence-links-hint = Choisissez ceux qui ont le plus compté dans votre discussion.

# L’écran.
phase-assessment-tab = Phase
phase-assessment-which = Dans quelle phase êtes-vous ?
phase-assessment-of = Évaluation du { $day }
phase-assessment-again = Faire une nouvelle évaluation
phase-assessment-scale = Les quatre phases
phase-assessment-computed = D’après vos réponses :
phase-assessment-here = Vos réponses mènent ici
phase-assessment-decide = Que décide le groupe ?
phase-assessment-earlier = Évaluations précédentes
