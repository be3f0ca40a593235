# Mots fixes du plan d’action.

plan-title = Plan d’action { $title }
plan-title-bare = Plan d’action
plan-subtitle = Plan d’action pour le vivre-ensemble, soumis au collège des bourgmestre et échevins
plan-subject = Plan d’action du groupe de travail pour le collège des bourgmestre et échevins
plan-version = Version du { $date }
plan-for-internal = Interne – réservé au groupe de travail
plan-for-college = Pour le collège des bourgmestre et échevins
plan-for-public = Pour le public
plan-page = Page [n] sur [total]
plan-contents = Sommaire
plan-missing = Non complété
plan-not-estimated = Non estimé
plan-missing-section = Cette partie n’est pas encore complétée.
plan-period = du { $from } au { $to }
plan-period-head = Période
plan-place = Lieu
plan-date = Date
plan-contact = Point de contact
plan-language = Langue du dossier
plan-draft = Projet
plan-why = Pourquoi
plan-when = Quand
plan-number = Nombre
plan-number-short = N°
plan-total = Total
plan-request = Demande au collège
plan-request-intro = Le groupe de travail présente ce plan et demande au collège :
plan-request-approve = d’approuver le plan et { $count ->
    [one] son unique action
   *[other] ses { $count } actions
 } ;
plan-request-budget = de prévoir { $amount } pour sa mise en œuvre ;
plan-request-budget-none = de prévoir un budget pour sa mise en œuvre ; le coût des actions n’est pas encore estimé ;
plan-request-mandate = de charger le groupe de travail de le mettre en œuvre et d’en rendre compte.
plan-request-conform = Le plan respecte la règle du programme de subsides (au moins trois des cinq types d’action).
plan-request-not-conform = Le plan ne respecte pas encore la règle du programme de subsides (au moins trois des cinq types d’action).
plan-request-table = Actions qui passent en premier
plan-request-total = Au total
plan-situation = La situation en bref
plan-phase = Phase
plan-phase-on = Évaluation du { $date }, déduite des réponses du groupe de travail.
plan-phase-decided = Le groupe de travail en a décidé autrement : { $phase }.
plan-phase-history = La phase au fil du temps
plan-worried = Qui s’inquiète
plan-goal = But des actions
plan-referred = Orienté vers un autre service, hors de ce plan
plan-outside = Hors de ce plan
plan-types-note = Les types décrivent un état d’esprit dans le quartier, jamais une personne.
plan-challenges = Défis et priorités
plan-priority = Priorité { $priority } :{" "}
plan-participation = Participation
plan-degree = La place des habitants dans la décision
plan-first-choice = Premier choix
plan-heard = Qui nous avons écouté
plan-heard-intro = { $count ->
    [one] Un moment d’écoute a
   *[other] { $count } moments d’écoute ont
 } réuni en tout { $people } participations.
plan-heard-what = Ce que nous avons entendu
plan-measured = Ce qui est mesuré
plan-balance-types = Types d’action
plan-heard-small = En dessous de dix participants, les propos ne sont pas repris, afin que personne ne soit reconnaissable.
plan-network = Le réseau
plan-objectives = Objectifs
plan-no-challenge = Pas encore de défi choisi
plan-actions = Actions
plan-all-types = Les cinq
plan-priority-action = prioritaire
plan-ideas = { $count ->
    [one] Une idée ou action arrêtée ne figure
   *[other] { $count } idées ou actions arrêtées ne figurent
 } pas dans ce plan.
plan-balance = Équilibre du plan
plan-balance-good = Équilibré
plan-balance-bad = Pas encore équilibré
plan-balance-short = { $count } à court terme
plan-balance-long = { $count } à long terme
plan-balance-online = { $count } en ligne
plan-balance-offline = { $count } hors ligne
plan-balance-types-conform = { $count } des cinq types ({ $types }) : conforme à la règle d’au moins trois
plan-balance-types-short = { $count } des cinq types : non conforme à la règle d’au moins trois
plan-balance-types-free = { $count } des cinq types
plan-balance-citizens = Types de citoyens prépondérants
plan-balance-citizens-all = Au moins une action pour chacun
plan-balance-citizens-bare = Pas encore d’action pour : { $types }
plan-budget = Autres plans et budget
plan-money = Budget
plan-money-total = Les actions de ce plan coûtent ensemble { $amount }.
plan-money-none = Le coût des actions n’est pas encore estimé.
plan-money-links = Premières estimations pour les liens avec d’autres plans :
plan-money-link = { $what } ({ $item }) : { $amount }
plan-money-link-source = { $what } ({ $item }) : { $amount }, { $source }
plan-money-staff = Personnel mobilisé :
plan-money-staff-line = { $action } : { $staff }
plan-money-bare = { $count ->
    [one] Une action n’a
   *[other] { $count } actions n’ont
 } pas encore d’estimation budgétaire.
plan-risks = Risques des actions prioritaires
plan-risks-intro = D’après le test de dépolarisation : les risques les plus lourds par action. Tests complets en annexe.
plan-not-tested = Pas encore testée
plan-not-complete = Pas encore complet
plan-no-risk = Aucun risque identifié
plan-none-seen = Aucun risque identifié :
plan-tested = Testé le { $date } par { $by }. Résultat : { $result }.
plan-organisation = Organisation
plan-roles-note = Les membres sont repris par fonction, pas par nom.
plan-composition-provisional = La composition du groupe de travail est encore provisoire.
plan-composition-final = La composition du groupe de travail a été examinée et est définitive.
plan-communication = Communication
plan-occasion = À l’occasion de
plan-evaluation = Évaluation
plan-decision = Décision
plan-decision-intro = Proposition de décision. Le collège des bourgmestre et échevins :
plan-decision-notes = prend connaissance de l’analyse du groupe de travail ;
plan-decision-approves = approuve le plan d’action ;
plan-decision-mandates = charge le groupe de travail de le mettre en œuvre ;
plan-decision-reports = demande au groupe de travail de rendre compte des résultats.
plan-decision-date = Lieu et date :
plan-decision-director = Le directeur général ou la directrice générale
plan-decision-mayor = Le ou la bourgmestre
plan-annex = Annexes
plan-set-aside-note = La méthode a émis un avertissement ; le groupe de travail a décidé de continuer pour la raison indiquée.
plan-computed = Ce qui découle des réponses
plan-deviations-note = Les réponses fermaient le parcours ; le groupe de travail a décidé de poursuivre malgré tout. Ce qui découle des réponses reste indiqué à côté.
plan-rule = Règle de la méthode
