# Choix communs à plusieurs types de fiches.

yes-no-unknown-yes = Oui
yes-no-unknown-no = Non
yes-no-unknown-unknown = On ne sait pas

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
expression-feeling = Ressentir
expression-doing = Agir

phase-1-rest = Phase 1 : calme
phase-2-discomfort = Phase 2 : malaise
phase-3-hostility = Phase 3 : hostilité perceptible
phase-4-open-incidents = Phase 4 : incidents ouverts
phase-undetermined = Phase indéterminée

participation-degree-1-inform = 1 Informer
participation-degree-2-consult = 2 Consulter
participation-degree-3-advise = 3 Demander l’avis
participation-degree-4-coproduce = 4 Coproduire
participation-degree-5-codecide = 5 Codécider
participation-degree-6-self-governance = 6 Autogestion
participation-degree-too-early = Trop tôt pour choisir

network-role-connector = Relais
network-role-representative = Porte-parole
network-role-doer = Moteur d’action
network-role-critical-thinker = Esprit critique
network-role-none = Aucun rôle
network-role-connector-many = Relais
network-role-representative-many = Porte-parole
network-role-doer-many = Moteurs d’action
network-role-critical-thinker-many = Esprits critiques

brandsma-role-pusher = Attise (pusher)
brandsma-role-joiner = Prend parti (joiner)
brandsma-role-silent = Ne prend pas parti (silent)
brandsma-role-bridge-builder = Fait le pont (bridge builder)
brandsma-role-scapegoat = Bouc émissaire (scapegoat)
brandsma-role-n-a = Sans objet

citizen-type-sad = Personnes attristées
citizen-type-concerned-incidental = Personnes préoccupées, ponctuel
citizen-type-concerned-structural = Personnes préoccupées, structurel
citizen-type-angry-structural-societal = Personnes en colère, sociétal structurel
citizen-type-angry-political = Personnes en colère, politique
citizen-type-radicalising = Personnes en voie de radicalisation

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
