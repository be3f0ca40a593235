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

# L’écran : ce qui découle des deux questions.
toxic-test-title = Quelle polarisation ?
toxic-test-computed = Les deux questions indiquent :
polarisation-kind-toxic = Polarisation toxique
polarisation-kind-toxic-hint = Deux fois non. Allez vers le milieu, avec les personnes prêtes à réfléchir ensemble ; pas de médiation entre les extrêmes.
polarisation-kind-threatening = Polarisation menaçante
polarisation-kind-threatening-hint = Une fois non. Une porte reste ouverte : engagez le dialogue avant qu’elle se ferme.
polarisation-kind-democratic = Polarisation démocratique
polarisation-kind-democratic-hint = Deux fois oui. Donnez au débat de la place et des règles, ne l’étouffez pas.
polarisation-kind-undetermined = Pas encore clair
polarisation-kind-undetermined-hint = Répondez aux deux questions ; en cas de doute, demandez à quelqu’un qui connaît les groupes.
