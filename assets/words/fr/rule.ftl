# Règles de la méthode et constats lus par le groupe.

rule-level-hard = Règle contraignante
rule-level-warning = Avertissement
finding-state-open = Ouvert
finding-state-set-aside = Écarté

rule-r0-01 = Des incidents ouverts répétés ou une escalade placent le dossier en phase 4 : la gestion de crise remplace alors cette méthode.
rule-r0-02 = La phase est calculée à partir des réponses sur l’hostilité (phase 3) et sur le malaise (phase 2) ; si tout est « non », c’est la phase 1.
rule-r0-03 = La méthode sert en phases 2 et 3 ; en phase 1, la prévention vient en premier.
rule-r0-04 = Une phase retenue qui diffère de la phase calculée est motivée.
rule-r0-05 = En phase 2, le dialogue reste possible ; sinon, la phase est à réexaminer.
rule-r0-06 = Après une confrontation ouverte, le groupe précise si elle s’est répétée.
rule-r0-07 = Si une discrimination est possible, vous regardez d’abord les trois lois en la matière et suivez la procédure de signalement.
rule-r0-08 = Des signalements en ligne demandent un code de conduite ou une charte des médias sociaux.
rule-r0-09 = La polarisation existe toujours et n’est pas toujours un problème : bien des droits égaux sont nés de protestations. N’appelez pas toxique un simple désaccord.
rule-r0-10 = Apaisez la tension où c’est possible, mais laissez s’exprimer le plus de voix possible. Ne suivre que la majorité peut creuser l’écart sans qu’on le veuille.
rule-r0-11 = Les autorités peuvent intervenir en cas de violence ou de discrimination. La liberté et l’égalité sont toutes deux dans la Constitution : il vous faut donc une bonne raison pour intervenir.
rule-r0-12 = En phases 1 et 2, bâtissez la confiance. Réunissez régulièrement le personnel, les professionnels et les bénévoles, par exemple du travail de jeunesse, des écoles, de la bibliothèque, de l’église et de la mosquée. Quand on se connaît, on collabore plus facilement en cas d’incident.
rule-r0-13 = Réévaluez la phase au point d’étape, avant la décision du collège et à chaque moment d’évaluation.
rule-r0-14 = Une plateforme en ligne de la commune peut elle-même polariser. Fixez ses règles avant de l’ouvrir.
rule-r11-01 = Quand la situation n’est pas encore bien connue, on la décrit d’abord et on élargit le groupe ensuite.
rule-r11-02 = Le premier groupe réunit au moins deux services différents.
rule-r11-03 = Vous connaissez déjà bien la situation ? Associez alors dès le début des organisations ou des personnes-clés.
rule-r11-04 = Un organe participatif est aussi possible. La ville de Malines en a créé un pour parler de diversité, y compris de décolonisation.
rule-r11-05 = La composition du groupe est provisoire jusqu’à sa révision à l’étape 1.5.
rule-r12-01 = Un état des lieux repose sur le regard d’au moins deux services.
rule-r12-02 = La sous-étape 1.2 n’est terminée que si les neuf questions de l’état des lieux ont une réponse.
rule-r12-03 = Cinq critères déterminent ensemble s’il s’agit d’un conflit, d’une polarisation, d’une combinaison ou d’une résistance.
rule-r12-04 = Un conflit bien délimité relève de la médiation ; les étapes à partir de 1.3 se ferment alors.
rule-r12-05 = Deux réponses déterminent si la polarisation est toxique, menaçante ou démocratique.
rule-r12-06 = La polarisation démocratique reçoit de la place : règles du jeu, débat et actions qui stimulent le débat.
rule-r12-07 = La première impression de l’état des lieux et le test de toxicité ne se contredisent pas.
rule-r12-08 = Là où il y a polarisation, on ne fait pas de médiation entre les voix les plus fortes.
rule-r12-09 = De fortes confrontations ouvertes ne correspondent pas aux phases 1 et 2.
rule-r12-10 = Un préjugé demande une autre approche qu’un comportement hostile ; indiquez donc pour chaque observation s’il s’agit de penser, de ressentir ou d’agir. Pour penser, l’information et le contact aident ; pour ressentir, l’écoute et des rencontres sûres. Agir demande des règles claires et leur contrôle.
rule-r12-11 = Conflit et polarisation peuvent se mêler et se renforcer. Régler le conflit ne fait pas disparaître la polarisation, et inversement.
rule-r12-12 = Un petit film explique la différence entre conflit et polarisation. L’Agence de l’Intégration et de l’Insertion civique propose aussi des séances sur les stéréotypes, les préjugés et la discrimination, pour le personnel et les bénévoles.
rule-r12-13 = S’agit-il d’une résistance à une seule décision ? En examinant la faisabilité, cherchez qui s’y oppose et pourquoi, puis adaptez-y votre communication à l’étape 3.5.
rule-r13-01 = Le groupe vérifie quels conseils consultatifs ont un rôle à jouer.
rule-r13-02 = Le plan pluriannuel est sur la table dès le début.
rule-r13-03 = Le groupe cherche aussi l’expertise là où le lien avec le thème ne saute pas aux yeux.
rule-r13-04 = D’autres savent peut-être déjà ce que vous cherchez encore. Interrogez d’abord, planifiez ensuite.
rule-r14-01 = Quand la confiance envers l’administration est faible, informer ne suffit pas.
rule-r14-02 = La population sait d’avance jusqu’où va son influence.
rule-r14-03 = « Trop tôt pour choisir » est permis, mais la question revient dès que vous connaissez mieux les personnes concernées.
rule-r14-04 = Changer de degré crée une nouvelle version avec une date et une raison ; les choix précédents restent lisibles.
rule-r14-05 = La personne responsable de projet reçoit du temps, des moyens et les quatre tâches, et le collège soutient le parcours.
rule-r14-06 = En phase 3, mieux vaut que la personne responsable de projet puisse décider vite.
rule-r14-07 = Chaque degré a ses avantages et ses inconvénients ; comparez-les avant de choisir. Coproduire crée de l’adhésion et de la confiance, mais demande beaucoup de coordination.
rule-r14-08 = Se limiter à informer peut être une bonne première étape dans certains contextes. Convenez alors du moment où vous verrez si cela suffit.
rule-r14-09 = Écoutez activement et posez des questions ouvertes. Cherchez le souci derrière les mots, même en cas de désaccord.
rule-r14-10 = Tous les membres de la direction ou du collège ne viendront pas au groupe de travail. Prévoyez une concertation régulière : ils peuvent porter vos questions à l’équipe de management ou au collège.
rule-r14-11 = Informez régulièrement vos collègues. L’adhésion grandit, et les services commencent à travailler ensemble.
rule-r14-12 = Le site de l’Agence de l’Intégration et de l’Insertion civique (AgII) présente des méthodes de participation.
rule-r14-13 = La population attend deux choses à la fois : une administration qui décide, et une administration qui entend ses frustrations et ses soucis. Montrez que vous vous tenez à ses côtés.
rule-r15-01 = L’étape 1 n’est clôturée qu’après un examen de la composition du groupe, qui devient alors définitive.
rule-r15-02 = Ce qui manque dans le groupe est complété, ou le groupe explique pourquoi ce n’est pas le cas.
rule-r15-03 = Le groupe de travail compte dix membres au plus, pour pouvoir réagir vite.
rule-r15-04 = Les membres du groupe ne viennent pas tous du secteur social.
rule-r15-05 = Gardez un groupe petit et souple pour ce qui presse, et autour de lui un réseau aussi large que possible. Choisissez des membres qui veulent construire et qui sentent ce que vivent les gens.
rule-r15-06 = Imprimez la liste des membres pour la première réunion : on y voit d’un coup d’œil qui est là, ce que chaque membre connaît et ce qu’il fait.
rule-r21-01 = La situation découle du type de polarisation et de la phase, et chacune appelle une stratégie de départ.
rule-r21-02 = On ne mène pas de médiation entre deux extrêmes quand la polarisation est toxique.
rule-r21-03 = Les voix fortes ne reçoivent ni débat ni tribune, mais un dialogue individuel.
rule-r21-04 = Pour chaque voix forte, quelqu’un mène un dialogue individuel et une piste existe pour l’associer.
rule-r21-05 = L’énergie va là où le groupe a une réelle influence.
rule-r21-06 = L’aperçu des voix fortes montre des personnes et des groupes, ainsi que les deux camps.
rule-r21-07 = Une voix forte se décrit par sa fonction, jamais par un nom.
rule-r21-08 = Les fiches des voix fortes restent dans le groupe ; le collège et le public n’en voient que le nombre par catégorie.
rule-r21-09 = La tension monte sans que personne ne crie ? N’attendez pas : allez chercher les avis opposés et parlez-en.
rule-r21-10 = Quand des groupes vivent côte à côte sans hostilité, une médiation ou un dialogue entre habitants et habitantes convient très bien.
rule-r21-11 = Demandez-vous quelle inquiétude existe aussi dans le milieu silencieux. C’est là que commence la solution.
rule-r21-12 = Répondez tout de suite à un message faux ou qui dresse les gens les uns contre les autres ; le plan viendra après. Parlez avec vos mots, pas avec ceux du camp qui polarise.
rule-r21-13 = Choisissez des mots clairs qui rapprochent et des images sans clichés. En néerlandais, vous trouverez de l’aide dans la liste de mots de la VRT, le lexique sensible du Standaard, le dossier de JaJa et les conseils de Hanan Challouki.
rule-r21-14 = En ligne, une étincelle devient vite un incendie. Convenez de qui suit les commentaires sur vos propres pages ; le cours en ligne de Reconnect (en néerlandais) montre comment faire.
rule-r21-15 = Il est question de personnes réfugiées ou de migration ? Le guide d’Other Talk oppose à chaque cadre un contre-cadre.
rule-r21-16 = Ne comptez pas sur un échange ouvert avec chaque voix forte. Suivez aussi ce qui l’alimente d’ailleurs, et ce que cela change chez vous.
rule-r22-01 = Les moments d’écoute varient : plusieurs méthodes, plusieurs publics et pas seulement en ligne.
rule-r22-02 = Des personnes-clés du quartier aident à entendre le milieu silencieux.
rule-r22-03 = Les instances qui existent déjà, comme un conseil des jeunes ou un comité de quartier, sont entendues.
rule-r22-04 = Toute promesse faite lors d’un moment d’écoute est suivie d’un retour daté.
rule-r22-05 = Une préoccupation entendue seulement chez des voix fortes ne peut pas encore porter un défi.
rule-r22-06 = Réunissez dans le groupe ce que chacun a entendu et cherchez ensemble les mots justes. La phrase peut se préciser après chaque écoute.
rule-r22-07 = Allez poser des questions aux personnes inquiètes, sinon des groupes qui divisent le feront avant vous. Suivez pour cela plusieurs canaux.
rule-r22-08 = Laissez une personne-clé ou un partenaire parler directement au groupe qu’il connaît bien.
rule-r22-09 = Posez des questions ouvertes et laissez les gens aller au bout de leurs phrases. Vous entendrez ce qu’ils ressentent, ce qu’ils veulent et ce dont ils ont besoin, aussi dans un conflit.
rule-r22-10 = Vous cherchez une façon d’écouter ? La VVSG propose un livre de 45 méthodes de participation locale (en néerlandais), aussi pour les publics vulnérables.
rule-r23-01 = Un signe de radicalisation est transmis aux services compétents ; il n’ouvre ni action ni message, et aucune donnée sur une personne n’est gardée.
rule-r23-02 = Le groupe indique quels types de citoyens sont prépondérants, trois au maximum.
rule-r23-03 = Face à une préoccupation structurelle ou à de la colère, le groupe explique ouvertement ses choix.
rule-r23-04 = Personne ne reste pour toujours dans un type : après un incident, l’inquiétude peut tourner à la colère. Revoyez cette estimation au pitstop et à chaque évaluation.
rule-r23-05 = Un type décrit l’humeur d’un quartier. Ne le collez jamais à une personne.
rule-r24-01 = Un défi entre dans l’étape 3 quand il répond à une préoccupation au moins et que son tableau des dilemmes est achevé.
rule-r24-02 = Un défi rassembleur naît de ce que dit le milieu silencieux.
rule-r24-03 = Les défis retenus sont ceux sur lesquels la commune a prise.
rule-r24-04 = Le tableau des dilemmes dit aussi ce que le groupe ne prend pas en charge.
rule-r24-05 = Quand un autre niveau de pouvoir a décidé, le groupe précise sa marge locale.
rule-r24-06 = Une préoccupation ne devient pas toujours un défi. Gardez les autres visibles et notez pourquoi vous ne les retenez pas.
rule-r24-07 = Un centre d’accueil s’annonce ? Un officier de liaison de l’AgII vous aide jusqu’à l’ouverture : réactions, marché d’information, écoles, associations et bénévoles.
rule-r24-08 = Le défi s’affinera encore à l’étape 3. Les versions précédentes restent consultables.
rule-r24-09 = Le défi parle-t-il aux gens ? Tournez-le en question ouverte et soumettez-la à chaque camp. Si tous la trouvent crédible, vous êtes sur la bonne voie.
rule-r25-01 = Une partie prenante peut avoir plusieurs rôles de réseau, et l’application n’en impose aucun.
rule-r25-02 = Chaque partenaire peut avoir son propre degré de participation, différent de celui du parcours.
rule-r25-03 = Le réseau réunit de préférence les quatre profils : relais, porte-parole, moteur d’action et esprit critique.
rule-r25-04 = Un rôle de porte-parole sans mandat clair ne permet pas de parler pour toute la communauté.
rule-r25-05 = L’exécution d’actions demande une attitude constructive.
rule-r25-06 = Le groupe cherche les thèmes et les secteurs qui manquent dans son réseau.
rule-r25-07 = Un degré de participation annoncé à la population n’est pas abaissé ensuite.
rule-r25-08 = Une communauté n’est jamais d’un seul bloc. Même un porte-parole reconnu ne parle pas toujours pour tout le monde.
rule-r25-09 = Gardez un esprit critique près de vous : il repère à temps les effets indésirables. Cela vous servira pour le test de dépolarisation.
rule-r25-10 = Racontez régulièrement où vous en êtes : au collège, à l’équipe de management et aux services, mais aussi à la population et aux parties prenantes. L’adhésion grandit ainsi.
rule-r25-11 = Pensez aussi aux bénévoles, aux organisations socioculturelles et à la modération des pages locales. Ces personnes ouvrent des portes, par exemple autour d’un centre d’accueil.
rule-r25-12 = Un réseau se tisse quand tout est calme. Gardez donc le contact même si rien ne presse.
rule-r26-01 = Un point d’étape complet précède l’étape 3.
rule-r26-02 = Au point d’étape, aucun défi ne repose sur les seules voix fortes, et chaque voix forte a quelqu’un qui l’écoute.
rule-r26-03 = Au plus tard au point d’étape, le groupe choisit un degré de participation ou consigne pourquoi il attend.
rule-r26-04 = Un point d’étape tient en une réunion et sur une page. Imprimez-la et gardez-la sous les yeux pendant que vous rédigez le plan.
rule-r31-01 = Quand il y a plusieurs défis, chacun reçoit un rang différent avant de passer aux objectifs.
rule-r31-02 = Le défi placé en premier a un fort impact ou un fort soutien.
rule-r31-03 = Le groupe explique franchement pourquoi un défi reçoit son rang.
rule-r31-04 = Face à une préoccupation structurelle ou à de la colère, chaque défi s’accompagne d’une explication ouverte des choix.
rule-r31-05 = N’hésitez pas à retourner vers le milieu silencieux avec le défi. Demandez si vous avez bien compris et quelles solutions les gens voient.
rule-r32-01 = Chaque défi du plan a au moins un objectif, et chaque objectif dépend d’un seul défi.
rule-r34-01 = Si le programme l’exige, le plan couvre au moins trois des cinq types d’action.
rule-r34-02 = Un plan équilibré compte au moins une action à court terme et une action à long terme.
rule-r34-03 = Au moins une action produit vite un effet visible.
rule-r34-04 = Les actions contre la polarisation toxique et la désinformation se déroulent en ligne et hors ligne.
rule-r34-05 = Chaque type de citoyens prépondérant est visé par au moins une action.
rule-r34-06 = Une partie des actions vient du milieu silencieux ou du réseau.
rule-r34-07 = Chaque action sert un objectif, et chaque objectif a au moins une action.
rule-r34-08 = Le plan traite d’abord le plus urgent, avec au moins une action prioritaire.
rule-r34-09 = Aucune action ne peut viser des personnes en voie de radicalisation.
rule-r35-01 = Pour approuver une action, il faut savoir qui en répond, quand elle a lieu et selon quels critères elle est mesurée.
rule-r35-02 = Une action n’est approuvée qu’après un test de dépolarisation complet.
rule-r35-06 = La communication passe par plusieurs canaux.
rule-r50-01 = Le test est complet dès que chacune des cinq questions a reçu une réponse.
rule-r50-02 = Un risque relevé appelle une mesure avant l’approbation de l’action.
rule-r50-03 = Un test sans le moindre risque mérite le regard d’un esprit critique.
rule-r50-06 = Une action est à reconcevoir tant qu’un risque à la fois très probable et très grave reste sans mesure.
rule-r51-01 = Les rôles de Brandsma servent ici pour des groupes et des organisations. Ne les attribuez jamais à quelqu’un par son nom.
rule-r51-02 = Faire le pont entre deux extrêmes peut aussi attiser la tension.
rule-r51-03 = Quand un groupe est tenu pour responsable de tout, on vérifie s’il y a discrimination et si la phase est toujours la bonne.
rule-r51-04 = Un ou une bourgmestre peut aider les gens et les groupes à se rapprocher et à trouver un compromis. Pas entre les deux extrêmes : là, l’effet est souvent contraire.
rule-r52-01 = Un atelier n’est clos qu’avec une synthèse.
rule-r52-02 = Demandez à chacun de préparer un exemple concret et vécu. La discussion part alors tout de suite de la pratique.
rule-r53-01 = Une question authentique est reconnue par tous les camps.
rule-r53-02 = Ne forcez pas les rencontres. Travailler ensemble à une question qui compte rapproche plus qu’une activité mise en scène.
rule-r53-04 = L’intervision donne un avis ; la commune décide elle-même de la suite.
rule-r54-01 = Une analyse de contexte entend tous les groupes concernés.
rule-r54-02 = Osez répondre en ligne, en votre nom, à titre professionnel ou comme organisation : les personnes qui lisent en silence le voient. Demandez-vous ce qui se joue sous la surface.
rule-r55-01 = Là où circule de la désinformation, une action au moins la combat.
rule-r55-02 = Là où apparaît un discours de haine, une procédure de signalement de discrimination existe.

finding-r0-01 = Vos réponses indiquent des incidents ouverts répétés ou une escalade : la sécurité publique et la gestion de crise passent d’abord. Les étapes 1 à 3 sont fermées ; pour poursuivre malgré tout, consignez une décision dérogatoire.
finding-r0-04 = Vous retenez « { $decided } », alors que vos réponses mènent à « { $computed } ». Expliquez cette différence en quelques mots, ou revoyez votre choix.
finding-r0-05 = Vous êtes en phase 2, mais le dialogue ne semble plus possible. Examinez ensemble si la phase 3 décrit mieux la situation.
finding-r0-06 = Un signalement parle d’une confrontation ouverte. Précisez s’il y en a eu plusieurs : une seule oriente vers la phase 3, une répétition vers la phase 4.
finding-r0-07-follow = Il s’agit peut-être d’une discrimination. Voyez d’abord si la loi antidiscrimination, antiracisme ou genre s’applique, et suivez votre procédure de signalement.
finding-r0-07-write = Il s’agit peut-être d’une discrimination. Voyez d’abord si la loi antidiscrimination, antiracisme ou genre s’applique ; il n’y a pas encore de procédure de signalement, rédigez-en une.
finding-r0-08 = Il y a des signalements en ligne, mais pas encore de code de conduite ni de charte des médias sociaux. Proposez-en un : toute organisation commence par là.

finding-r11-01 = Vous commencez avec un groupe élargi, alors que la situation n’est pas encore claire. Décrivez-la d’abord et invitez les autres ensuite.
finding-r11-02 = Le premier groupe ne compte pas encore deux services différents. Personne ne fait cela seul : invitez-en au moins un de plus.

finding-r12-01 = Vous n’avez pas encore consulté deux services. Ne partez pas de votre seul point de vue : demandez à d’autres comment ils voient les choses.
finding-r12-02 = Cette sous-étape est terminée selon vous, mais une question de l’état des lieux reste ouverte : « { $question } »
finding-r12-02-none = Cette sous-étape est terminée selon vous, mais il n’y a pas encore d’état des lieux. Parcourez ensemble les neuf questions.
finding-r12-04 = Vos réponses indiquent un conflit bien délimité. Cherchez une médiation, par exemple de voisinage ; pour suivre malgré tout le parcours entier, consignez cette décision et sa raison.
finding-r12-07 = L’état des lieux et le test de toxicité disent l’inverse. Revoyez l’un des deux, ou notez pourquoi ils diffèrent.
finding-r12-08 = Vous prévoyez une médiation, alors qu’il y a polarisation. Entre les voix les plus fortes, elle met de l’huile sur le feu : tournez-vous plutôt vers le milieu.
finding-r12-09 = Vous avez noté de fortes confrontations ouvertes, mais le dossier est en phase 1 ou 2. Réévaluez la phase.

finding-r13-01 = Aucun conseil consultatif ne figure encore dans la liste. Le conseil des jeunes, celui de la mobilité ou un autre a-t-il son mot à dire ?
finding-r13-02 = Il n’y a pas encore de lien avec le plan pluriannuel. Mettez-le sur la table maintenant : il montre les services concernés et ce qui est fait ou prévu, et votre plan en deviendra plus réaliste.
finding-r13-03 = Vous n’avez noté que des acteurs directement liés au thème. Qui pourrait en savoir quelque chose sans que le lien soit évident ?

finding-r14-01 = La confiance est faible et vous comptez seulement informer, ce qui peut aggraver les tensions. Choisissez un degré plus élevé, ou expliquez pourquoi celui-ci convient malgré tout.
finding-r14-02 = La population a son mot à dire, mais rien n’indique quand vous le lui avez annoncé. Dites-lui jusqu’où va son influence, sinon elle attendra plus que ce que vous pouvez donner.
finding-r14-05-time = La personne responsable de projet n’a pas encore reçu de temps. Convenez de combien elle dispose, et de ce qu’elle laisse de côté.
finding-r14-05-means = La personne responsable de projet n’a pas encore de moyens. Convenez d’un budget ou d’une aide.
finding-r14-05-tasks = La personne responsable de projet n’a pas encore les quatre tâches. Voyez qui fait le reste, car sans elles le parcours s’enlise.
finding-r14-05-aligned = Aucun membre du collège ne soutient la démarche. Ayez d’abord cet entretien, sinon tout peut s’arrêter à chaque instant.
finding-r14-06 = Vous êtes en phase 3 et la personne responsable de projet ne peut pas décider vite. Demandez-lui cette marge, car une tension qui monte n’attend pas une réunion.

finding-r15-01 = Vous marquez cette étape comme terminée, mais la composition du groupe n’a pas encore été examinée. Parcourez les quatre questions et notez la date.
finding-r15-02-parties = Toutes les parties concernées ne sont peut-être pas autour de la table. Invitez quelqu’un, ou notez pourquoi cela convient ainsi.
finding-r15-02-profiles = Les profils et les secteurs ne sont peut-être pas assez variés. Invitez quelqu’un, ou notez pourquoi cela convient ainsi.
finding-r15-02-support = Il n’est pas sûr que ce groupe puisse gagner assez d’adhésion. Cherchez quelqu’un qui ouvre des portes, ou notez pourquoi cela convient ainsi.
finding-r15-02-mandates = Tous les membres n’ont peut-être pas de mandat. Réglez-le avec le service ou l’organisation, ou notez pourquoi cela convient ainsi.
finding-r15-03 = Le groupe compte { $count } membres, et au-delà de dix, on réagit plus lentement. Réduisez le noyau et gardez les autres dans le réseau autour de lui.
finding-r15-04 = Tous les membres dont le secteur est connu viennent du secteur social. Qui pourrait apporter le regard d’un autre secteur ?

finding-r21-02 = Vous voulez mener une médiation, mais la polarisation est toxique. Cela donnerait plus de poids aux voix les plus virulentes et creuserait l’écart ; travaillez plutôt avec le milieu silencieux.
finding-r21-03 = Un débat ou une tribune semble prévu ici, alors que des voix fortes sont connues. Choisissez une autre formule et écoutez ces voix individuellement.
finding-r21-04-owner = Personne n’est encore chargé du dialogue individuel avec cette voix. Choisissez qui l’écoutera, car se sentir ignoré nourrit aussi la tension.
finding-r21-04-opportunity = Il manque une piste pour associer cette voix. Notez comment l’écouter sans lui offrir de tribune.
finding-r21-05 = Vous n’avez pas d’influence ici, et pourtant quelqu’un suit ce lieu. Utilisez ce temps là où vous pouvez agir, comme vos propres pages ou le bulletin communal.
finding-r21-06-form = Vous ne voyez pour l’instant que des groupes, ou que des personnes isolées. Vérifiez si l’image est complète.
finding-r21-06-side = Toutes les voix notées se trouvent du même côté. Cherchez aussi qui s’exprime en face.
finding-r21-07 = Un nom de personne figure peut-être ici. Remplacez-le par une fonction, par exemple « commerce de la place ».

finding-r22-01-method = Vous avez toujours écouté de la même manière. Une deuxième méthode vous fera entendre d’autres personnes.
finding-r22-01-online = Vous avez écouté uniquement en ligne. Prévoyez aussi une rencontre sur place pour toucher les personnes moins connectées.
finding-r22-01-group = Vous avez entendu un seul public. Élargissez l’écoute, pour que le résultat reflète mieux la population.
finding-r22-02 = Aucune personne-clé ne vous a encore ouvert de portes. Pensez au travail social, aux commerces, aux écoles, aux bénévoles et aux contacts de quartier.
finding-r22-03 = Aucune instance existante n’a encore été entendue. Voyez si un conseil consultatif ou un comité de quartier peut vous aider.
finding-r22-04 = Une promesse a été faite, mais la date du retour manque. Notez quand vous avez informé les gens, ou prévoyez de le faire bientôt.
finding-r22-05 = Cette préoccupation ne vient pour l’instant que de voix fortes. Vérifiez si le milieu silencieux la partage avant d’en faire un défi.

finding-r23-01 = Vous voyez des signes de radicalisation : cela dépasse cette méthode. Transmettez-les à la police locale ou à la cellule de sécurité, ou demandez l’appui de la VVSG, puis notez l’orientation sans donnée personnelle.
finding-r23-02 = Aucun type de citoyens n’est encore marqué comme prépondérant. Choisissez-en un à trois pour adapter vos actions et votre ton.
finding-r23-03 = Vous voyez des préoccupations structurelles ou de la colère, mais aucun message n’explique vos choix. Prévoyez de dire ouvertement ce que vous retenez, ce que vous laissez et pourquoi.

finding-r24-01-concern = Ce défi ne répond à aucune préoccupation et ne peut donc pas encore entrer dans l’étape 3. Reliez-en au moins une.
finding-r24-01-no-board = Ce défi n’a pas de tableau des dilemmes et ne peut donc pas encore entrer dans l’étape 3. Remplissez ce tableau ensemble.
finding-r24-01-board = Ce tableau des dilemmes n’est pas achevé, et son défi ne peut pas encore entrer dans l’étape 3. Reconnaissez au moins deux points de vue et complétez les trois colonnes.
finding-r24-02 = Ce défi ne vient pas du milieu silencieux et risque de servir un seul camp. Reformulez-le, ou expliquez ce qui rassemble malgré tout.
finding-r24-03 = Vous avez peu de prise sur ce défi. Choisissez-en un où la commune peut agir, ou rendez-le plus concret.
finding-r24-04 = Ce tableau ne dit pas ce que vous laissez de côté. Nommez vos limites, pour ne pas créer de faux espoirs.
finding-r24-05 = Un autre niveau de pouvoir a décidé, mais votre marge locale n’est pas encore notée. Écrivez ce que vous réglez vous-mêmes sur place.

finding-r25-03 = Votre réseau n’a pas encore tous les profils. Il manque : { $roles }. Cherchez qui pourrait compléter l’équipe.
finding-r25-04 = Le mandat de cette partie prenante n’est pas clair. Écoutez-la, mais ne la laissez pas parler pour toute la communauté.
finding-r25-05 = Cette partie prenante est prévue à l’exécution, mais son attitude n’est pas constructive. Choisissez une autre place, ou attendez un meilleur moment.
finding-r25-06-none = Vous n’avez pas encore cherché les angles morts de votre réseau. Voyez ensemble quels thèmes et quels secteurs manquent.
finding-r25-06-content = Aucun thème ne figure parmi les angles morts. Pensez à la mobilité, aux déchets ou à l’éclairage, ou expliquez pourquoi rien ne manque.
finding-r25-06-sectors = Aucun secteur ne figure parmi les angles morts. Pensez à l’enseignement, au logement ou au travail de quartier, ou expliquez pourquoi personne ne manque.
finding-r25-07 = Ce degré est plus bas que celui que vous aviez annoncé. Tenez votre engagement, ou expliquez le changement aux personnes concernées.

finding-r26-01-none = Vous travaillez déjà au plan sans avoir fait de point d’étape. Prévoyez-y une réunion.
finding-r26-01-incomplete = Vous travaillez déjà au plan, mais le point d’étape n’est pas complet. Ajoutez ce qui manque ici.
finding-r26-02-challenge = Les préoccupations derrière ce défi ne viennent que de voix fortes. Soumettez-les d’abord au milieu silencieux.
finding-r26-02-voice = Vous êtes au point d’étape et personne n’écoute encore cette voix forte en tête-à-tête. Désignez quelqu’un, ou dites pourquoi ce n’est pas possible.
finding-r26-03 = Le degré de participation est resté ouvert, parce qu’il était trop tôt pour choisir. Choisissez-le maintenant, ou consignez votre décision d’attendre et sa raison.

finding-r31-01 = Vos défis n’ont pas encore chacun un rang différent. Classez-les avant de passer aux objectifs.
finding-r31-02 = Ce défi vient en premier, alors que l’impact et le soutien sont tous deux faibles. Placez-en un autre en tête, ou cherchez d’abord du soutien.
finding-r31-03 = On ne lit pas encore pourquoi ce défi a reçu ce rang. Expliquez-le avec des mots destinés à toute la population.
finding-r31-04 = Vous voyez des préoccupations structurelles ou de la colère, mais ce défi n’est pas expliqué à la population. Écrivez ce que vous retenez, ce que vous laissez et pourquoi.

finding-r32-01-challenge = Ce défi n’a pas encore d’objectif. Décrivez la situation que vous voulez atteindre.
finding-r32-01-objective = Cet objectif n’est lié à aucun défi. Indiquez le défi qu’il sert.

finding-r34-01 = { $count ->
    [0] Votre plan ne couvre encore aucun type d’action, alors qu’il en faut trois. Ajoutez des actions de types différents.
    [one] Votre plan couvre { $count } type d’action, alors qu’il en faut trois. Ajoutez des actions d’autres types.
   *[other] Votre plan couvre { $count } types d’action, alors qu’il en faut trois. Ajoutez des actions d’un autre type.
  }
finding-r34-02-short = Le plan ne contient pas encore d’action à court terme. Ajoutez-en une pour trouver l’équilibre.
finding-r34-02-long = Le plan ne contient pas encore d’action à long terme. Ajoutez-en une pour trouver l’équilibre.
finding-r34-03 = Aucune action ne montre vite un effet. Prévoyez un résultat que la population verra bientôt.
finding-r34-04-online = Vos actions contre la polarisation toxique et la désinformation se passent toutes en ligne. Prévoyez-en aussi sur le terrain.
finding-r34-04-offline = Vos actions contre la polarisation toxique et la désinformation se passent toutes hors ligne. Prévoyez-en aussi en ligne.
finding-r34-05 = Aucune action ne vise encore le type « { $type } », qui pèse pourtant beaucoup. But pour ce type : « { $goal } ».
finding-r34-06 = Aucune action ne vient du milieu silencieux ou du réseau. Demandez-leur ce qui aiderait et qui veut y contribuer.
finding-r34-07-action = Cette action ne sert encore aucun objectif. Reliez-la à un objectif.
finding-r34-07-objective = Aucune action ne sert encore cet objectif. Ajoutez-en une, ou reliez-y une action existante.
finding-r34-08 = Aucune action n’est marquée comme prioritaire. Indiquez laquelle répond au plus urgent.

finding-r35-01-responsible = Cette action ne peut pas encore être approuvée : on ne sait pas qui en répond. Désignez quelqu’un.
finding-r35-01-dates = Cette action ne peut pas encore être approuvée : il manque une date de début ou de fin. Complétez les dates.
finding-r35-01-criteria = Cette action ne peut pas encore être approuvée : aucun critère ne permet de la mesurer. Reliez-y au moins un critère.
finding-r35-02 = Cette action ne peut pas encore être approuvée : le test de dépolarisation n’est pas complet. Répondez d’abord aux cinq questions.
finding-r35-06 = Tous vos messages passent par le même canal. Ajoutez-en un autre, pour n’oublier personne.

finding-r50-02 = Un risque n’a pas encore de mesure. Notez ce que vous ferez, ou écartez l’avertissement en donnant vos raisons.
finding-r50-03 = Vous ne voyez aucun risque aux cinq questions. Demandez à un esprit critique de relire le test.

finding-r51-02 = Cette partie prenante se place entre deux camps, ce qui peut attiser la tension. Cherchez ensemble un rôle qui relie les gens du milieu.
finding-r51-03 = Un groupe reçoit ici tous les reproches. Vérifiez s’il y a discrimination, suivez votre procédure de signalement et réexaminez la phase.

finding-r52-01 = Cet atelier est passé, mais il n’a pas de synthèse. Notez en quelques phrases ce que les groupes ont produit ensemble.

finding-r53-01-side = L’un des camps ne se reconnaît pas dans cette question. Cherchez d’autres mots avec les personnes concernées.
finding-r53-01-middle = Le milieu silencieux ne se reconnaît pas dans cette question. Demandez-lui de quoi il s’agit vraiment à ses yeux.
finding-r53-04 = On ne sait pas encore ce que la commune fait de cette intervision. Notez votre décision, car le choix vous appartient.

finding-r54-01 = Dans votre analyse de contexte, il manque encore : { $actors }. Allez aussi leur parler.

finding-r55-01 = De la désinformation a été repérée, mais aucune action du plan ne la combat. Ajoutez une action de type 2, ou indiquez ce type pour une action existante.
finding-r55-02 = Un discours de haine a été repéré, mais aucune procédure de signalement de discrimination n’est connue. Retrouvez-la ou rédigez-en une.
