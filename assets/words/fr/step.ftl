# Les parties et les étapes : titre, tâche, raison d’être et conseils pour la réunion.

part-start = Démarrer
part-understand = Comprendre
part-involve = Associer et planifier
part-check = Vérifier et suivre

step-intake = Signalement et phase
step-intake-lead = Consignez les signalements, évaluez la phase ensemble, puis présentez la situation en bref.
step-intake-why = Une tension repérée tôt se traite encore autour d’une table ; plus tard, il ne reste souvent que l’urgence. À l’inverse, tout désaccord n’est pas un danger, et le traiter comme tel peut l’envenimer. Des faits notés calmement aident le groupe à faire la différence.
step-intake-tip-1 = Relisez les signalements à voix haute et remplacez chaque jugement par un fait.
step-intake-tip-2 = Faites répondre chaque membre par écrit aux questions de phase, puis comparez.
step-intake-tip-3 = Si un point reste flou, choisissez « On ne sait pas » et décidez qui va se renseigner.

step-working-group = Groupe de travail
step-working-group-lead = Composez le groupe, repérez les plans existants et choisissez un degré de participation.
step-working-group-why = Un seul service ne voit jamais toute la situation. Quand des regards manquent autour de la table, on décide sur des impressions, et le terrain ne suit pas. Dire dès le départ quelle influence aura la population évite aussi bien des déceptions.
step-working-group-tip-1 = Faites un tour de table : que puis-je proposer ou décider au nom de mon service ?
step-working-group-tip-2 = Projetez la liste des plans en cours et demandez à chaque membre lequel touche au dossier.
step-working-group-tip-3 = Avant de choisir un degré, citez une décision précise et demandez qui la prendra vraiment.

step-we-they = Nous et eux
step-we-they-lead = Décrivez qui s’oppose à qui, et quelles voix fortes donnent le ton.
step-we-they-why = Sans image claire des camps, une parole maladroite suffit pour que la commune paraisse en avoir choisi un. Une voix forte laissée sans réponse hausse le ton ; avec une tribune, elle gagne un public. Entre les deux, il reste un dialogue individuel et discret.
step-we-they-tip-1 = Décrivez chaque camp avec des mots que ses membres liraient sans se fâcher.
step-we-they-tip-2 = Parlez de fonctions et de groupes ; si un nom est prononcé, ne l’écrivez pas.
step-we-they-tip-3 = Pour chaque voix forte, décidez tout de suite qui mènera le dialogue individuel.

step-voices = Voix et préoccupations
step-voices-lead = Notez vos moments d’écoute avec le milieu silencieux et les préoccupations qui en ressortent.
step-voices-why = La majorité ne manifeste pas et commente peu en ligne, mais c’est elle qui fait tenir un quartier. Sans elle, votre plan répondra seulement à celles et ceux qui crient. Et le sujet qui fâche n’est pas toujours celui qui inquiète : derrière une plainte pour bruit, il y a parfois de la solitude.
step-voices-tip-1 = Demandez autour de la table quel groupe vous n’avez jamais rencontré, et qui a sa confiance.
step-voices-tip-2 = Reformulez chaque préoccupation jusqu’à ce qu’elle tienne en une phrase simple.
step-voices-tip-3 = Terminez par les promesses faites : qui donne un retour, à qui et quand ?

step-citizen-types = Types de citoyens
step-citizen-types-lead = Estimez quels types de citoyens sont présents et retenez les types prépondérants, trois au maximum.
step-citizen-types-why = On ne répond pas à la tristesse comme à la colère. Un même message pour tout le monde passe à côté de beaucoup de gens et en irrite d’autres. En retenant peu de types, vous saurez pour qui vous agissez et sur quel ton.
step-citizen-types-tip-1 = Pour chaque type, cherchez un exemple vu ou entendu ; sans exemple, choisissez « Inconnue ».
step-citizen-types-tip-2 = Décrivez une ambiance, jamais quelqu’un : arrêtez dès qu’on devine de qui il s’agit.
step-citizen-types-tip-3 = Votez à main levée, puis écoutez d’abord celles et ceux qui ont voté autrement.

step-challenge = Défi rassembleur
step-challenge-lead = Transformez des préoccupations partagées en un défi auquel tout le monde peut contribuer.
step-challenge-why = Tant qu’on débat pour ou contre, chaque réunion creuse l’écart. Un défi commun déplace la question : que pouvons-nous améliorer ensemble ? Il doit venir de ce que vous avez entendu, sinon une partie des gens y verra le programme de l’autre camp.
step-challenge-tip-1 = Affichez les préoccupations et entourez les mots qui reviennent dans plusieurs groupes.
step-challenge-tip-2 = Commencez chaque essai par « Ensemble, nous voulons » et gardez la phrase la plus simple.
step-challenge-tip-3 = Vérifiez avec le service concerné que la commune peut vraiment y changer quelque chose.

step-stakeholders = Parties prenantes
step-stakeholders-lead = Placez les parties prenantes sur la carte, selon leur degré de participation et leur rôle.
step-stakeholders-why = Une administration ne gagne pas la confiance toute seule : il lui faut l’appui de gens qu’on écoute déjà. La carte montre vite si vous travaillez toujours avec les mêmes. Un groupe oublié aujourd’hui peut bloquer le projet demain.
step-stakeholders-tip-1 = Commencez par deux minutes de silence, où chaque membre note cinq organisations ou fonctions.
step-stakeholders-tip-2 = Demandez pour chacune ce qu’elle pourrait y gagner et ce qu’elle pourrait craindre.
step-stakeholders-tip-3 = Arrêtez-vous sur une case vide et cherchez par qui prendre un premier contact.

step-objectives = Objectifs
step-objectives-lead = Décrivez, pour chaque défi, la situation voulue et la manière de la mesurer.
step-objectives-why = Sans objectif clair, on confond l’agitation et le progrès. Décrire la situation voulue permet d’écarter les actions qui n’y mènent pas. Un critère simple vous aidera aussi à rendre compte au collège et à la population.
step-objectives-tip-1 = Demandez ce que verrait, dans un an, une personne qui traverse le quartier.
step-objectives-tip-2 = Barrez les verbes comme « organiser » ou « lancer » et écrivez le résultat attendu.
step-objectives-tip-3 = Choisissez un chiffre que la police, une école ou un autre service relève déjà.

step-actions = Actions
step-actions-lead = Choisissez des actions pour chaque objectif et surveillez l’équilibre de l’ensemble.
step-actions-why = Un plan sans actions précises reste une déclaration d’intention. Si tout se joue à long terme, la population se lasse ; si tout va vite, rien ne dure. Et ce qui se passe uniquement en ligne, ou uniquement sur place, laisse du monde de côté.
step-actions-tip-1 = Lisez d’abord les idées venues des moments d’écoute, avant d’ajouter les vôtres.
step-actions-tip-2 = Ne retenez une action que si quelqu’un autour de la table accepte d’en répondre.
step-actions-tip-3 = Regardez l’équilibre en fin de réunion et complétez le côté le plus faible.

step-communication = Communication
step-communication-lead = Décidez, pour chaque type de citoyens, qui dit quoi, sur quel ton, par quel canal et quand.
step-communication-why = Le silence laisse la place aux rumeurs. Un message juste, porté par la mauvaise personne, ne convainc pas : la confiance compte autant que le contenu. En préparant chaque message à l’avance, les services évitent aussi de se contredire.
step-communication-tip-1 = Remplissez la première ligne ensemble, puis répartissez les autres par groupes de deux.
step-communication-tip-2 = Pour chaque message, demandez qui ces gens croiraient : ce n’est pas toujours la commune.
step-communication-tip-3 = Lisez le message à voix haute ; s’il faut l’expliquer, il est encore trop compliqué.

step-depolarisation-test = Test de dépolarisation
step-depolarisation-test-lead = Soumettez chaque action à cinq questions et notez les risques, avec une réponse pour chacun.
step-depolarisation-test-why = Une action bien intentionnée peut blesser un groupe ou tendre le micro à qui veut diviser. Une fois l’affiche collée, il est difficile de reculer. Ce test vous permet de corriger tant que c’est encore facile.
step-depolarisation-test-tip-1 = Confiez les questions à quelqu’un qui n’a pas préparé l’action.
step-depolarisation-test-tip-2 = Imaginez le titre de presse que vous redoutez, puis cherchez ce qui pourrait y mener.
step-depolarisation-test-tip-3 = Si personne ne voit de risque, faites relire l’action par une personne extérieure au groupe.

step-evaluation = Évaluation
step-evaluation-lead = Fixez quand mesurer et adapter, notez ce que vous avez appris et gardez le plan et le groupe en vie.
step-evaluation-why = Sans évaluation, un plan devient une liste de bonnes intentions. Un groupe qui regarde à dates fixes ce qui a changé ose aussi arrêter une action. Et ce que vous avez appris ensemble se perd si personne ne convient de la suite.
step-evaluation-tip-1 = Inscrivez dès maintenant les moments d’évaluation dans les agendas, même si les chiffres manquent encore.
step-evaluation-tip-2 = Devant chaque résultat, demandez d’abord ce qu’il vous apprend, et ensuite seulement s’il est bon ou mauvais.
step-evaluation-tip-3 = Formulez un enseignement de façon qu’un collègue absent puisse s’en servir.

# Les parties d’une étape.

view-prevention = Prévenir
view-ground-rules = Règles du jeu
view-composition = Démarrage et composition
view-expertise = Expertise interne
view-roles = Rôles
view-reports = Concertation et rapports
view-situation = Situation
view-nature = Conflit ou polarisation
view-checklist = Liste de contrôle
view-forums = Lieux et réponses
view-strategy = Stratégie
view-workshops = Ateliers et intervision
view-dilemmas = Tableau des dilemmes
view-priorities = Priorités
view-checks = Vérifications
view-pitstop = Pitstop
view-feasibility = Faisabilité
view-plan-links = Plans et budget
view-tasks = Répartition des tâches
view-principles = Principes
view-moments = Moments d’évaluation
view-learning = Enseignements
view-anchoring = Ancrage

# Le parcours : la voie que suit le dossier, ce qu’elle ferme et ce qui vient d’abord.

route = Voie
route-crisis = La sécurité d’abord
route-crisis-why = Des incidents ouverts se répètent, ou la sécurité publique est en danger.
route-crisis-what = Il est trop tard pour cette méthode : la police, la gestion de crise et la communication de crise passent d’abord. Revenez quand le calme sera revenu.
route-prevention = Prévenir
route-prevention-why = Aucune réponse sur la phase ne montre de signe de tension : la situation est calme.
route-prevention-what = Préparez ce qui servira plus tard. Vous pouvez aussi rédiger un plan : toutes les étapes restent ouvertes.
route-mediation = Médiation
route-mediation-why = Au moins quatre des cinq critères font penser à un conflit, et aucun à une polarisation.
route-mediation-what = Réunissez les parties autour d’un service de médiation. La suite du parcours n’est alors pas nécessaire.
route-facilitate = Faire place au débat
route-facilitate-why = Les groupes se parlent encore et une histoire commune reste imaginable.
route-facilitate-what = Accompagnez le débat, ne l’étouffez pas. Toutes les étapes restent ouvertes.
route-full = Le parcours complet
route-full-why = Les réponses sur la phase appellent cette méthode, et rien n’indique une autre voie.
route-full-what = Toutes les étapes sont ouvertes.
route-undetermined = Pas encore déterminée
route-undetermined-why = Il manque encore des réponses aux questions sur la phase.
route-undetermined-what = Toutes les étapes sont ouvertes ; la phase dira si cette méthode vous convient.
route-goes-on = Vous avez décidé de poursuivre malgré tout.
route-closed = Fermé :
route-part-of = { $step } (en partie)
route-proposes = À faire d’abord
route-proposal-phase-assessment = Répondre aux questions sur la phase
route-proposal-prevention-item = Parcourir les quatre tâches de prévention
route-proposal-ground-rule = Fixer les règles du jeu
route-proposal-action = Prévoir une action qui fait place au débat
route-proposal-conflict-scan = Noter le service de médiation et la date de votre demande
route-to-decision = Voir les réponses et la décision
route-step-closed = fermée
route-step-all-closed = fermée
route-step-part-closed = fermée en partie
route-step-is-closed = Cette étape est fermée
route-view-is-closed = Cette partie de l’étape est fermée
route-read-only = Ce qui est noté ici reste lisible. Pour le modifier, consignez d’abord que vous poursuivez malgré tout, et pourquoi.
route-no-edit = Cette partie est fermée, rien n’a été modifié.
