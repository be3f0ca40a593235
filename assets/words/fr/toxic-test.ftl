# Deux questions qui montrent à quel point la polarisation est toxique.

toxic-test = test de toxicité
toxic-test-many = Test de toxicité
toxic-test-add = Ajouter un test
toxic-test-empty = Pas encore de test. Deux questions suffisent : les groupes se parlent-ils encore, et une histoire commune les lie-t-elle encore, comme la fierté du quartier ?
toxic-test-untitled = Test sans justification

toxic-test-t1-dialogue-possible = Les groupes peuvent-ils encore se parler ou se côtoyer ?
toxic-test-t1-dialogue-possible-hint = Si cela ne marche que par des intermédiaires, répondez non.
toxic-test-t2-shared-story-possible = Un « nous » plus large, une histoire commune, est-ce encore imaginable ?
toxic-test-t2-shared-story-possible-hint = Par exemple l’amour du quartier, ou une fête qui manque à tout le monde.
toxic-test-substantiation = Sur quoi reposent ces réponses ?
toxic-test-substantiation-hint = Citez des entretiens ou des observations, sans nom.
toxic-test-democratic-task = Comment faites-vous place au débat ?
toxic-test-democratic-task-hint = Deux fois oui : accompagnez le débat, ne l’étouffez pas.
