# Oppositions entre « nous » et « eux ».

opposition = opposition
opposition-many = Oppositions
opposition-add = Ajouter une opposition
opposition-quick = Qui dit « nous » ?
opposition-empty = Pas encore d’opposition. Nommer les deux côtés aide à rester neutre, par exemple les riverains d’une place et la clientèle d’un café.
opposition-untitled = Opposition sans texte
opposition-us = Nous
opposition-us-hint = Comment ce groupe se décrit-il lui-même ?
opposition-them = Eux
opposition-them-hint = Comment l’autre groupe est-il désigné ? Évitez les mots blessants.
opposition-extra-incidents = Incidents et conflits liés
opposition-extra-incidents-hint = Les faits qui renforcent l’écart, ici ou ailleurs.
opposition-channel = En ligne ou hors ligne
opposition-channel-hint = Là où cette opposition se remarque.
opposition-since = Depuis
opposition-since-hint = Une date approximative suffit.
opposition-link-signals = Signalements liés
opposition-link-signals-hint = Choisissez ceux où cette opposition apparaît.

# L’écran : chaque opposition en deux cases.
opposition-quick-them = Et qui sont « eux » ?
opposition-against = face à
opposition-since-day = Depuis le { $day }
opposition-signals = { $count ->
    [one] un signalement
   *[other] { $count } signalements
 }
