# Défis rassembleurs.

challenge = défi rassembleur
challenge-many = Défis rassembleurs
challenge-add = Ajouter un défi
challenge-quick = Que voulez-vous améliorer ensemble ?
challenge-empty = Pas encore de défi. Il donne aux gens une raison d’avancer ensemble, par exemple « des abords d’école calmes et sûrs ».
challenge-untitled = Défi sans texte
challenge-shared-concerns = Préoccupations à l’origine
challenge-shared-concerns-hint = Choisissez au moins une préoccupation partagée par plusieurs groupes.
challenge-challenge-text = Défi
challenge-challenge-text-hint = Une phrase positive, que chaque groupe pourrait faire sienne.
challenge-from-silent-middle = Vient du milieu silencieux
challenge-from-silent-middle-hint = Partez de ce que vous y avez entendu, pas du slogan d’un camp.
challenge-our-impact = Impact de la commune
challenge-our-impact-hint = Une première estimation de ce que vous pouvez changer vous-mêmes.
challenge-our-impact-note = Explication de l’impact
challenge-our-impact-note-hint = Sur quels moyens, services ou décisions pouvez-vous compter ?
challenge-multi-year-links = Éléments de plan liés
challenge-multi-year-links-hint = Ce qui est déjà prévu facilite le financement et l’ancrage.
challenge-multi-year-links-note = Explication des liens
challenge-multi-year-links-note-hint = Comment le défi s’y rattache, ou pourquoi il n’y a pas de lien.
challenge-supra-local = Un autre niveau de pouvoir a décidé
challenge-supra-local-hint = Par exemple la Région, la Communauté ou l’autorité fédérale.
challenge-supra-local-note = Niveau et décision
challenge-supra-local-note-hint = Quel niveau a décidé, et à quel sujet ?
challenge-what-is-ours-locally = Marge locale
challenge-what-is-ours-locally-hint = Ce que la commune peut encore régler elle-même, par exemple l’accueil et le dialogue.
challenge-priority = Rang
challenge-priority-hint = Le 1 vient en premier ; chaque rang ne sert qu’une fois.

# L’écran : de la préoccupation au défi, et l’ordre.
challenge-waiting = { $count ->
    [0] Plus aucune préoccupation n’attend de défi
    [one] Une préoccupation attend encore un défi
   *[other] { $count } préoccupations attendent encore un défi
 }
challenge-waiting-hint = Une préoccupation ne doit pas forcément devenir un défi. Commencez par celles que le milieu silencieux partage le plus.
challenge-ruled-out = Non retenues comme défi
challenge-from-concern = En faire un défi
challenge-no-concerns = Un défi part d’une préoccupation partagée. Le dossier n’en contient pas encore.
challenge-note-concerns = Noter des préoccupations
challenge-answers = Répond à
challenge-place = { $place ->
    [1] 1er
   *[other] { $place }e
 }
challenge-place-none = Sans rang pour l’instant
challenge-keep-order = Garder cet ordre
