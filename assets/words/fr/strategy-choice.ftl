# La stratégie : la voie que prend le groupe face aux oppositions.

strategy-choice = choix de stratégie
strategy-choice-many = Choix de stratégie
strategy-choice-add = Ajouter un choix de stratégie
strategy-choice-empty = Pas encore de stratégie. Convenez de la voie à suivre, par exemple renforcer d’abord le milieu silencieux et écouter les voix fortes à part.
strategy-choice-untitled = Choix de stratégie sans situation

strategy-choice-situation = Situation
strategy-choice-situation-hint = L’application en propose une d’après vos réponses ; choisissez-en une autre si vous voyez les choses autrement.
situation-acute-toxic = Polarisation toxique aiguë
situation-acute-toxic-hint = On n’entend presque plus que les voix les plus fortes, pour ou contre.
situation-rising-tension = Tensions croissantes
situation-rising-tension-hint = Le malaise monte, mais une bonne part reste invisible.
situation-side-by-side = Côte à côte
situation-side-by-side-hint = Les groupes se connaissent peu, sans hostilité entre eux.
strategy-choice-strategy = Stratégie
strategy-choice-strategy-hint = Plusieurs stratégies peuvent se compléter.
strategy-to-the-middle = Aller vers le milieu
strategy-to-the-middle-hint = Travailler à un défi rassembleur avec les personnes prêtes à construire.
strategy-mediate = Mener une médiation
strategy-mediate-hint = Accompagner deux parties vers une solution ; à éviter entre deux extrêmes.
strategy-promote-dialogue = Encourager le dialogue
strategy-promote-dialogue-hint = Amener les gens à se rencontrer et à se parler.
strategy-explore-opposing-views = Explorer les points de vue opposés
strategy-explore-opposing-views-hint = Chercher ce que chacun voit autrement, et pourquoi.
strategy-choice-aim-of-dialogue = Qu’attendez-vous du dialogue ?
strategy-choice-aim-of-dialogue-hint = Dites-le d’avance, pour que personne n’en espère trop.
dialogue-aim-compromise-on-issue = Un accord sur la question
dialogue-aim-compromise-on-issue-hint = Il faut une solution avec laquelle tout le monde peut avancer.
dialogue-aim-acceptance-of-other-views = Admettre qu’on pense différemment
dialogue-aim-acceptance-of-other-views-hint = Personne ne doit changer d’avis.
dialogue-aim-not-applicable = Sans objet
dialogue-aim-not-applicable-hint = Vous n’explorez pas de points de vue opposés pour l’instant.
strategy-choice-aim-of-dialogue-note = Précisions sur ce but
strategy-choice-aim-of-dialogue-note-hint = À quoi verrez-vous que le dialogue a réussi ?
strategy-choice-external-forces = Influences extérieures
strategy-choice-external-forces-hint = Ce qui se passe ailleurs et nourrit la tension ici, comme une manifestation ou une campagne nationale.

# L’écran : ce qui découle des réponses.
strategy-choice-proposal = Proposition
strategy-choice-computed = Vos réponses indiquent :
strategy-choice-none-computed = Vos réponses n’indiquent pas encore de situation. Choisissez-en une, ou remplissez d’abord « Conflit ou polarisation ».
strategy-choice-fits = Ce qui convient :
strategy-choice-fits-chosen = Ce qui convient à la situation choisie ({ $situation }) :
strategy-choice-take = Reprendre la proposition
strategy-choice-taken = C’est ce que vous avez choisi
