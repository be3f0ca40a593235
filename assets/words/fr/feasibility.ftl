# Une des six questions sur la faisabilité du plan.

feasibility = question de faisabilité
feasibility-many = Faisabilité
feasibility-add = Ajouter une question de faisabilité
feasibility-empty = La faisabilité n’a pas encore été examinée. Six questions montrent où le plan reste fragile, par exemple parce qu’on ignore qui s’y oppose.
feasibility-untitled = Question de faisabilité non choisie

feasibility-code = Question
feasibility-code-hint = Chaque question ne se pose qu’une fois.
feasibility-check-f1 = Avons-nous tiré du défi un plan réaliste, avec des objectifs ?
feasibility-check-f1-hint = Pensez au temps, aux personnes et aux moyens.
feasibility-check-f2 = Pouvons-nous montrer à chaque partenaire ce que le plan lui apporte ?
feasibility-check-f2-hint = Un commerce n’y gagne pas la même chose qu’une école.
feasibility-check-f3 = Savons-nous qui ressentira les effets du plan, de près ou de loin ?
feasibility-check-f3-hint = Pensez à la population, aux jeunes, au travail de quartier et aux collègues du guichet.
feasibility-check-f4 = Avons-nous assez d’alliés pour porter cette histoire et la réaliser ?
feasibility-check-f4-hint = Comptez aussi vos propres services.
feasibility-check-f5 = Savons-nous qui résiste encore, pourquoi, et ce que nous en faisons ?
feasibility-check-f5-hint = Une résistance révèle souvent ce qui manque au plan.
feasibility-check-f6 = Acceptons-nous d’adapter le plan en cours de route ?
feasibility-check-f6-hint = Après chaque évaluation, une action peut s’ajouter, changer ou s’arrêter.
feasibility-answer = Réponse
feasibility-answer-hint = Un « non » sincère aide plus qu’un « oui » hésitant.
feasibility-note = Ce qui manque et ce que vous ferez
feasibility-note-hint = Si la réponse est « non » ou « on ne sait pas », le plan le présente comme un point faible.
