# Question authentique, crédible pour tous les camps.

authentic-question = question authentique
authentic-question-many = Questions authentiques
authentic-question-add = Ajouter une question authentique
authentic-question-empty = Pas encore de question authentique. Cherchez une question que chaque camp trouve honnête, par exemple « comment chacun peut-il rentrer tranquille le soir ? »
authentic-question-untitled = Question sans texte
authentic-question-wording = Question
authentic-question-wording-hint = Une seule question ouverte, qui n’accuse personne.
authentic-question-tested-with = Soumise à
authentic-question-tested-with-hint = Des groupes ou des fonctions, jamais des noms.
authentic-question-recognised-by-side1 = Le premier camp s’y reconnaît-il ?
authentic-question-recognised-by-side1-hint = Demandez-le aux personnes concernées elles-mêmes.
authentic-question-recognised-by-side2 = L’autre camp s’y reconnaît-il ?
authentic-question-recognised-by-side2-hint = Un accord par politesse n’est pas un oui.
authentic-question-recognised-by-middle = Le milieu silencieux s’y reconnaît-il ?
authentic-question-recognised-by-middle-hint = Posez-la à des gens qui prennent rarement la parole.
authentic-question-version = Version
authentic-question-version-hint = Une nouvelle formulation reçoit le numéro suivant.
authentic-question-date = Date
authentic-question-date-hint = Le jour où vous avez choisi ces mots.
