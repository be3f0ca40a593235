# Un des cinq points à examiner avant de connaître la phase.

phase-checklist = point de la liste
phase-checklist-many = Liste de contrôle de la phase
phase-checklist-add = Ajouter un point
phase-checklist-empty = La liste est encore vide. Cinq questions aident à situer la phase, par exemple si les gens évitent une place.
phase-checklist-untitled = Point sans question

phase-checklist-row = Question
phase-checklist-row-hint = Parcourez les cinq questions une à une.
checklist-row-c1 = Comment les groupes s’entendent-ils, et que pensent-ils les uns des autres ?
checklist-row-c1-hint = Surtout penser : repérez les préjugés et les stéréotypes.
checklist-row-c2 = Les gens se sentent-ils chez eux ici, et le contact entre groupes est-il gênant ?
checklist-row-c2-hint = Surtout ressentir : jeunes et aînés, écoles, quartiers ou origines différentes.
checklist-row-c3 = Évite-t-on certains voisins ?
checklist-row-c3-hint = Agir par ressenti : est-ce par gêne, par incertitude ou par peur ?
checklist-row-c4 = Y a-t-il des endroits où les gens ne vont plus ?
checklist-row-c4-hint = Surtout agir : quels endroits, et pourquoi ?
checklist-row-c5 = Y a-t-il eu des confrontations ouvertes ?
checklist-row-c5-hint = Surtout agir : injures, graffitis ou autres dégâts, violences.
phase-checklist-observations = Ce que vous avez vu et entendu
phase-checklist-observations-hint = Notez des faits, sans nom de personne.
phase-checklist-severity = Intensité
phase-checklist-severity-hint = Choisissez ensemble ; en cas de doute, prenez « on ne sait pas ».
severity-none = Pas du tout
severity-some = Un peu
severity-strong = Fortement
severity-unknown = On ne sait pas
phase-checklist-expressed-as = Forme d’expression
phase-checklist-expressed-as-hint = L’approche change selon qu’il s’agit de penser, de ressentir ou d’agir.
phase-checklist-example-place = Exemple de lieu
phase-checklist-example-place-hint = Par exemple « la place après 20 heures ».

# L’écran : ce qui convient aux pensées, aux émotions et aux actes.
phase-checklist-fits = Ce qui convient ici
expression-thinking-fits = Informer, mettre les gens en contact, opposer un autre récit au préjugé et former.
expression-feeling-fits = Écouter, organiser des rencontres sûres, apaiser la peur et la résistance.
expression-doing-fits = Convenir de règles et les faire respecter, suivre chaque cas, travailler avec les partenaires de la sécurité.
