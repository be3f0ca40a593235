# Le cadre de chaque écran.
window-skip = Aller au contenu
window-cases = Dossiers
window-overview = Vue d’ensemble
window-steps = Étapes
window-output = Résultat
window-review = Relire
window-print = Plan et impression
window-settings = Paramètres
window-search = Rechercher
window-shortcuts = Raccourcis clavier
window-projector = Projecteur
window-untitled-case = Dossier sans titre
window-saved-at = Enregistré à { $time }
window-saving = Enregistrement en cours…
window-all-saved = Tout est enregistré
window-not-saved = Non enregistré
window-saving-fails = L’enregistrement a échoué.
window-text-stays = Ce que vous avez tapé reste affiché.
window-try-again = Réessayer
window-save-copy = Enregistrer une copie…
window-copy-saved = Copie enregistrée sous { $path }. Attention : ce fichier n’est pas chiffré.
window-undo = Annuler
window-undo-what = Annuler : { $what }
window-redo-what = Rétablir : { $what }
window-nothing-to-undo = Rien à annuler
window-nothing-to-redo = Rien à rétablir
window-removed = Supprimé.
window-added = Ajouté : { $name }
window-dismiss = Fermer le message

# L’exemple.
window-sample-banner = Ceci est un exemple fictif. Essayez tout ce que vous voulez : rien n’est conservé.
window-keep-sample = En faire notre propre dossier

# Boutons.
window-add = Ajouter
window-back = Retour
window-back-to-overview = retour à la vue d’ensemble
window-cancel = Annuler
window-change = Modifier
window-clear = Effacer
window-close = Fermer
window-close-anyway = Fermer sans enregistrer
window-ready = Terminé
window-remove = Supprimer
window-move-up = Monter
window-move-down = Descendre
window-show-all = Tout afficher ({ $count })
window-show-fewer = Afficher moins
window-go-on = Continuer
window-go-on-with = Reprendre là où nous en étions : { $step }
window-begin-with = Commencer par : { $step }
window-on-to = Aller à : { $step }
window-yes = Oui
window-no-later = Non, plus tard

# Champs.
window-choose = Choisir…
window-choose-more = Ajouter un choix…
window-take-out = Retirer { $name }
window-somebody-else = Quelqu’un d’autre, à préciser
window-today = Aujourd’hui
window-one-per-line = Un par ligne.
window-internal = reste dans le groupe de travail
window-not-provided = Non complété
window-same-name = Une fiche porte déjà ce nom.
window-more-questions = Autres questions ({ $filled } sur { $count } complétées)

# Étapes.
window-why-this-step = Pourquoi cette étape ?
window-tips = Comment s’y prendre
window-step-done = Cette étape est-elle terminée ?
window-step-of = Étape { $step } sur { $all }
window-steps-done = { $done ->
    [0] Aucune étape terminée sur { $all }.
    [one] Une étape terminée sur { $all }.
   *[other] { $done } étapes terminées sur { $all }.
 }
window-counted = { $kind } : { $count }
window-still-empty = { $count ->
    [one] Encore une question sans réponse
   *[other] Encore { $count } questions sans réponse
 }
window-and-more = Et { $count } de plus.

# Points d’attention.
window-findings = { $count ->
    [one] un point d’attention
   *[other] { $count } points d’attention
 }
window-findings-title = { $count ->
    [0] Points d’attention
    [one] Un point d’attention
   *[other] { $count } points d’attention
 }
window-no-findings = Rien ne demande votre attention pour l’instant.
window-late-actions = { $count ->
    [one] Une action est en retard.
   *[other] { $count } actions sont en retard.
 }
window-late-messages = { $count ->
    [one] Un message prévu est en retard.
   *[other] { $count } messages prévus sont en retard.
 }
window-set-aside = Écarter
window-set-aside-why = Pourquoi cela ne vaut-il pas ici ?
window-set-aside-here = { $count ->
    [one] Un avertissement écarté
   *[other] { $count } avertissements écartés
 }
window-take-up = Ne plus écarter
window-reason = Raison :
window-why-this = Pourquoi ce message ?
window-latest-changes = Dernières modifications

# La première fois.
window-welcome = Bienvenue dans Middenweg
window-welcome-lead = Pas à pas, votre groupe de travail va à la rencontre du milieu silencieux et construit un plan d’action.
window-language = Langue
window-look-sample = Découvrir d’abord
window-look-sample-lead = Un dossier fictif déjà complété, à propos d’une place de quartier. Rien n’est conservé.
window-look-sample-button = Voir le dossier d’exemple
window-begin = Commencer votre dossier
window-begin-lead = Vous choisissez une phrase de passe et ouvrez votre premier dossier. Une minute suffit.
window-begin-button = Commencer
window-offline = Middenweg ne se connecte jamais à internet. Tout est chiffré sur cet ordinateur.

# La phrase de passe.
window-passphrase = Phrase de passe
window-passphrase-title = Choisissez une phrase de passe
window-passphrase-lead = Cette phrase ouvrira les dossiers sur cet ordinateur.
window-passphrase-hint = Voici six mots tirés au hasard. Vous pouvez aussi taper votre propre phrase.
window-passphrase-other = Six autres mots
window-passphrase-sheet = Feuille pour noter la phrase de passe
window-passphrase-lost = Personne ne peut retrouver la phrase de passe. Sans elle, les dossiers sont perdus.
window-passphrase-noted = Nous avons noté la phrase de passe et la gardons en lieu sûr.
window-passphrase-not-noted = Notez d’abord la phrase de passe, puis cochez la case ci-dessus.
window-passphrase-short = Utilisez au moins { $count } caractères, de préférence plusieurs mots.
window-passphrase-create = Continuer vers les dossiers
window-passphrase-show = Afficher ce que je tape
window-passphrase-change = Modifier la phrase de passe
window-passphrase-changed = La phrase de passe a été modifiée.
window-passphrase-old = Phrase de passe actuelle
window-passphrase-new = Nouvelle phrase de passe
window-sheet-saved = Feuille enregistrée sous { $path }.
window-unlock = Ouvrir
window-unlocking = Ouverture en cours…
window-locked-lead = Saisissez la phrase de passe de votre groupe pour ouvrir les dossiers.
window-lock = Verrouiller

# La liste des dossiers.
window-new-case = Nouveau dossier
window-new-case-title = De quoi s’agit-il ? Donnez un nom court.
window-open-file = Ouvrir un fichier…
window-no-cases = Pas encore de dossier. Donnez un nom court ci-dessus, par exemple celui du quartier ou de la place.
window-changed-at = modifié le { $moment }

# Rechercher.
window-search-case = Rechercher dans ce dossier
window-search-all = Rechercher dans tous les dossiers
window-hits = { $count ->
    [0] Rien trouvé pour « { $words } ».
    [one] Un endroit trouvé pour « { $words } ».
   *[other] { $count } endroits trouvés pour « { $words } ».
 }
window-no-hits-try = Essayez un autre mot, ou seulement son début.
window-more-hits = Il y en a d’autres. Ajoutez un mot pour affiner.

# Relire et imprimer.
window-review-lead = Tout ce que vous avez noté, sur une seule page. Choisissez « Modifier » pour adapter un champ.
window-review-empty = Afficher aussi ce qui peut rester vide
window-print-lead = Voici le plan d’action tel qu’il sera imprimé. Enregistrez-le en PDF ou ouvrez-le pour l’imprimer.
window-document-language = Langue du document
window-document-language-hint = Votre propre texte n’est pas traduit.
window-audience = Qui le lira ?
window-audience-college = Le collège
window-audience-college-hint = Sans les voix fortes, les signalements ni les notes du groupe.
window-audience-public = Le public
window-audience-public-hint = Uniquement ce que la population peut lire aussi.
window-audience-internal = Le groupe de travail uniquement
window-audience-internal-hint = Avec tout le reste. À ne pas diffuser.
window-save-pdf = Enregistrer en PDF…
window-save-and-open = Enregistrer et ouvrir pour imprimer…
window-open-again = Rouvrir le PDF
window-plan-saved = Plan enregistré sous { $path }.
window-letters-missing = La police de caractères ne contient pas ces signes : { $letters }
window-preview = Aperçu des pages
window-page-before = Page précédente
window-page-after = Page suivante
window-page-of = Page { $page } sur { $pages }
window-page-label = Page { $page } du plan d’action { $title }
window-working = Document en préparation

# Paramètres et touches.
window-theme = Affichage
window-theme-system = Selon l’ordinateur
window-theme-light = Clair
window-theme-dark = Sombre
window-text-size = Taille du texte
window-percent = { $number } %
window-smaller = Réduire
window-larger = Agrandir
window-normal-size = Taille normale
window-version = Middenweg { $version }
window-keys = Touches
window-what-they-do = Ce qu’elles font
window-key-undo = Annuler
window-key-redo = Rétablir
window-key-search = Rechercher
window-key-print = Aller à « Plan et impression »
window-key-save = Vérifier que tout est enregistré
window-key-copy = Enregistrer une copie
window-key-size = Agrandir, réduire, taille normale
window-key-back = Revenir là où vous étiez
window-key-arrow-left = flèche gauche
window-key-projector = Activer ou désactiver les grands caractères pour le projecteur
window-key-pages = Avec le projecteur : étape précédente ou suivante
window-key-close = Fermer la fiche ouverte
window-key-help = Afficher cette liste

# Nous et eux, voix : points d’attention sur l’ensemble.
window-show-all-findings = Afficher les { $count } points d’attention

window-new-version = Nouvelle version
window-earlier-versions = Versions précédentes
window-tips-here = Conseils pour cette partie
window-resting = { $count ->
    [one] Si vous supprimez ceci, un endroit perd ce lien
   *[other] Si vous supprimez ceci, { $count } endroits perdent ce lien
 }
window-keep = Garder
window-remove-anyway = Supprimer quand même

# Lexique et ressources.
window-glossary = Lexique et ressources
window-glossary-lead = Ce que veulent dire les mots de cette application, et où trouver de l’aide. Tout se trouve sur cet ordinateur.
window-glossary-search = Chercher en français, en néerlandais ou en anglais
window-terms = Lexique
window-terms-found = { $count ->
    [0] Aucun terme trouvé pour « { $words } ».
    [one] Un terme trouvé pour « { $words } ».
   *[other] { $count } termes trouvés pour « { $words } ».
 }
window-resources = Ressources
window-resources-found = { $count ->
    [0] Aucune ressource trouvée pour « { $words } ».
    [one] Une ressource trouvée pour « { $words } ».
   *[other] { $count } ressources trouvées pour « { $words } ».
 }
window-resources-lead = Middenweg n’ouvre jamais de site de lui-même. Si une adresse est indiquée, vous pouvez la copier ; sinon, cherchez par le nom.
window-address-checked = vérifiée le { $day }
window-copy-address = Copier l’adresse
window-address-copied = Adresse copiée.
window-address-not-copied = La copie a échoué. Sélectionnez l’adresse et copiez-la avec Ctrl+C.
window-step-terms = Lexique et ressources de cette étape
window-group-core = L’essentiel
window-group-phases = Phases et expressions
window-group-people = Personnes, instances et tâches
window-group-voices = Voix et population
window-group-participation = Participation et dialogue
window-group-roles = Rôles dans le réseau
window-group-plan = Plan, test et ancrage
window-group-online = En ligne, haine et discrimination
window-group-networks = Cadre de réflexion et réseaux
window-group-support = Accompagnement et soutien
window-group-training = Formation
window-group-tools = Outils
window-group-practices = Exemples de terrain
window-group-law = Droit et politique
window-group-reading = À lire
window-begin-case-with = Commencer avec
window-begin-empty = un dossier vide
window-begin-group = le groupe de travail et les plans de « { $title } »
window-begin-learning-points = le groupe, les plans et les enseignements de « { $title } »
window-filled = { $filled ->
    [one] { $filled } réponse
   *[other] { $filled } réponses
 } sur { $needed }

# Sous-étapes : ce qui est compté et ce que dit le groupe.
window-substeps = Où en êtes-vous ?
window-substeps-hint = Les réponses sont comptées ; c’est vous qui dites ce qui est terminé. L’un ne change pas l’autre.
window-substep-filled = Rempli
window-substep-nothing = Rien de noté
