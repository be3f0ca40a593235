# La ligne de commande.

command-line-about = Ouvre la fenêtre de Middenweg. Avec une commande, tout se fait sans fenêtre : vérifier, imprimer et conserver des dossiers dans la bibliothèque.
command-line-usage = Utilisation :
command-line-commands = Commandes :
command-line-arguments = Arguments :
command-line-options = Options :
command-line-sample = Produit le dossier d’exemple sous forme de fichier
command-line-check = Vérifie un fichier de dossier selon la méthode
command-line-print = Imprime un fichier de dossier en PDF
command-line-schema = Affiche le schéma JSON du format ouvert
command-line-init = Crée une nouvelle bibliothèque
command-line-import = Importe un fichier de dossier dans la bibliothèque
command-line-list = Liste les dossiers de la bibliothèque
command-line-export = Exporte un dossier de la bibliothèque vers un fichier
command-line-search = Cherche des mots dans tous les dossiers
command-line-history = Montre ce qui a changé dans un dossier
command-line-set = Remplit ou vide un champ d’une fiche
command-line-undo = Annule la dernière étape dans un dossier
command-line-redo = Rétablit une étape annulée
command-line-arg-ui-lang = Langue des messages : nl, fr ou en
command-line-arg-lang = Langue : nl, fr ou en
command-line-arg-output = Fichier de sortie
command-line-arg-file = Fichier de dossier (JSON)
command-line-arg-format = Forme de la réponse : text ou json
command-line-arg-document = Quel document : plan
command-line-arg-audience = Pour qui : internal, college ou public
command-line-arg-date = Date du document, comme 2025-09-05 ; sinon aujourd’hui
command-line-arg-passphrase-file = Fichier dont la première ligne est la phrase de passe
command-line-arg-case = Identifiant du dossier, ou son début
command-line-arg-record = Identifiant de la fiche, ou son début
command-line-arg-field = Nom du champ dans le format ouvert
command-line-arg-value = Valeur : texte ou JSON ; sans valeur, le champ est vidé
command-line-arg-words = Mots à chercher
command-line-arg-help = Affiche cette aide
command-line-arg-version = Affiche la version
command-line-no-findings = Aucune remarque.
command-line-finding = { $rule } ({ $level }, { $state }){ $place } : { $message }
command-line-printed = { $file } : { $pages ->
    [one] une page
   *[other] { $pages } pages
 }
command-line-replaced = Ces caractères manquent dans la police et sont remplacés par un point d’interrogation : { $letters }
command-line-written = { $file } est écrit.
command-line-made = La bibliothèque est créée : { $place }
command-line-imported = Le dossier { $id } est dans la bibliothèque.
command-line-no-cases = La bibliothèque ne contient pas encore de dossier.
command-line-no-hits = Rien trouvé.
command-line-entry = { $id }  { $title } – { $phase }, { $filled } champs remplis sur { $needed }, modifié le { $date }
command-line-untitled = (sans titre)
command-line-empty = (vide)
command-line-wrong = La commande ne peut pas être exécutée ainsi : { $detail }
command-line-try-help = Plus d’explications : middenweg --help
command-line-no-display = Il n’y a pas d’écran ici pour afficher la fenêtre de Middenweg. Lancez-le sur un ordinateur avec écran, ou donnez une commande ; middenweg --help les affiche.
