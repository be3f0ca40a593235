# Choix communs à plusieurs types de fiches.

yes-no-unknown-yes = Oui
yes-no-unknown-no = Non
yes-no-unknown-unknown = On ne sait pas

yes-partly-no-unknown-yes = Oui
yes-partly-no-unknown-partly = En partie
yes-partly-no-unknown-no = Non
yes-partly-no-unknown-unknown = On ne sait pas

channel-online = En ligne
channel-offline = Hors ligne
channel-both = En ligne et hors ligne

level-low = Faible
level-medium = Moyen
level-high = Élevé
level-unknown = Inconnu

language-nl = Néerlandais
language-fr = Français
language-en = Anglais

expression-thinking = Penser
expression-thinking-hint = « Ils sont tous pareils » : un jugement sur un groupe entier.
expression-feeling = Ressentir
expression-feeling-hint = Peur, colère ou gêne en présence des autres.
expression-doing = Agir
expression-doing-hint = Cela se voit : évitement, injures, dégradations ou violences.

phase-1-rest = Phase 1 : calme
phase-1-rest-hint = Aucune tension ne se remarque ; c’est le moment de prévenir.
phase-2-discomfort = Phase 2 : malaise
phase-2-discomfort-hint = La méfiance s’installe, mais on arrive encore à se parler.
phase-3-hostility = Phase 3 : hostilité perceptible
phase-3-hostility-hint = On voit des camps se former, et les émotions couvrent les faits.
phase-4-open-incidents = Phase 4 : incidents ouverts
phase-4-open-incidents-hint = Les affrontements se répètent ou s’aggravent ; la sécurité passe avant tout.
phase-undetermined = Phase indéterminée
phase-undetermined-hint = Il manque encore des réponses ; continuez d’observer et d’écouter.

participation-degree-1-inform = 1 Informer
participation-degree-1-inform-hint = L’administration décide et informe la population correctement et à temps.
participation-degree-2-consult = 2 Consulter
participation-degree-2-consult-hint = L’administration écoute, sans s’engager à suivre ce qu’elle entend.
participation-degree-3-advise = 3 Demander l’avis
participation-degree-3-advise-hint = Vous demandez des idées et des solutions ; l’administration décide.
participation-degree-4-coproduce = 4 Coproduire
participation-degree-4-coproduce-hint = Vous cherchez ensemble, et l’administration s’en tient à la solution convenue.
participation-degree-5-codecide = 5 Codécider
participation-degree-5-codecide-hint = Population et administration choisissent les sujets et tranchent ensemble.
participation-degree-6-self-governance = 6 Autogestion
participation-degree-6-self-governance-hint = La population mène et décide ; les services conseillent et soutiennent.
participation-degree-too-early = Trop tôt pour choisir
participation-degree-too-early-hint = Vous connaissez encore mal les personnes concernées ; la question reviendra.

network-role-connector = Relais
network-role-connector-hint = Relie des gens d’avis opposés et fait entrer les publics discrets.
network-role-representative = Porte-parole
network-role-representative-hint = Parle au nom d’un groupe et en défend les intérêts.
network-role-doer = Moteur d’action
network-role-doer-hint = Prend les choses en main et veut un résultat pour tout le quartier.
network-role-critical-thinker = Esprit critique
network-role-critical-thinker-hint = Ose contredire et prévient des effets indésirables, sans cesser de collaborer.
network-role-none = Aucun rôle
network-role-none-hint = Aucun des quatre ne convient, ou il est trop tôt pour le dire.
network-role-connector-many = Relais
network-role-representative-many = Porte-parole
network-role-doer-many = Moteurs d’action
network-role-critical-thinker-many = Esprits critiques

brandsma-role-pusher = Attise (pusher)
brandsma-role-pusher-hint = Occupe un extrême et remet toujours de l’huile sur le feu.
brandsma-role-joiner = Prend parti (joiner)
brandsma-role-joiner-hint = A choisi son camp, mais avec plus de modération.
brandsma-role-silent = Ne prend pas parti (silent)
brandsma-role-silent-hint = Reste en dehors des camps ; c’est le public à renforcer.
brandsma-role-bridge-builder = Fait le pont (bridge builder)
brandsma-role-bridge-builder-hint = Se place entre les camps pour les rapprocher, au risque d’attiser les tensions.
brandsma-role-scapegoat = Bouc émissaire (scapegoat)
brandsma-role-scapegoat-hint = Reçoit les reproches quand la pression monte ; attention à la discrimination.
brandsma-role-n-a = Sans objet
brandsma-role-n-a-hint = Aucun de ces rôles ne convient, ou vous ne les utilisez pas.

citizen-type-sad = Personnes attristées
citizen-type-sad-hint = Regrettent ce qui a disparu, se résignent et s’effacent peu à peu.
citizen-type-concerned-incidental = Personnes préoccupées (ponctuellement)
citizen-type-concerned-incidental-hint = Un seul projet les inquiète, et elles veulent peser sur son issue.
citizen-type-concerned-structural = Personnes préoccupées (structurellement)
citizen-type-concerned-structural-hint = Chaque nouvel incident leur confirme que tout va de mal en pis.
citizen-type-angry-structural-societal = Personnes en colère (structurelle et sociétale)
citizen-type-angry-structural-societal-hint = Rejettent la faute sur un groupe ou sur les personnes récemment arrivées.
citizen-type-angry-political = Personnes en colère (politique)
citizen-type-angry-political-hint = En veulent aux responsables politiques et ne les croient plus.
citizen-type-radicalising = Personnes en voie de radicalisation
citizen-type-radicalising-hint = Veulent abattre la démocratie, parfois par la violence ; à orienter vers un service compétent.

# Par type : but des actions, accent et ton de la communication, exemple d’action.
citizen-type-sad-goal = Redonner l’envie de prendre part à la vie locale
citizen-type-sad-focus = Renouer avec la vie locale
citizen-type-sad-tone = Écouter et chercher ensemble comment tisser des liens
citizen-type-sad-example = Rencontres et chantiers communs, comme une opération propreté dans le quartier
citizen-type-concerned-incidental-goal = Répondre aux inquiétudes précises
citizen-type-concerned-incidental-focus = Lever les inquiétudes précises
citizen-type-concerned-incidental-tone = Informer de façon ciblée et prendre chaque question au sérieux
citizen-type-concerned-incidental-example = Règles de vie convenues pour le quartier, avec davantage de contrôle
citizen-type-concerned-structural-goal = Rebâtir la confiance entre les gens et prévenir la méfiance envers l’action publique
citizen-type-concerned-structural-focus = Rebâtir la confiance entre les gens et éviter l’éloignement
citizen-type-concerned-structural-tone = Informer, aller vers les gens et dialoguer
citizen-type-concerned-structural-example = Groupe de travail sur l’entretien et l’aménagement des lieux
citizen-type-angry-structural-societal-goal = Rebâtir la confiance entre les gens et apaiser la pensée « nous-eux »
citizen-type-angry-structural-societal-focus = Rebâtir la confiance entre les gens et dépasser la pensée « nous-eux »
citizen-type-angry-structural-societal-tone = Dialoguer, fixer des limites claires et les faire respecter
citizen-type-angry-structural-societal-example = Récit rassembleur sur le plaisir de vivre ensemble dans un bel endroit
citizen-type-angry-political-goal = Regagner la confiance dans les autorités
citizen-type-angry-political-focus = Regagner la confiance dans les institutions
citizen-type-angry-political-tone = Informer et dialoguer dans un cadre clair, dont le respect est contrôlé
citizen-type-angry-political-example = Population associée au plan d’action et tenue au courant à chaque étape
