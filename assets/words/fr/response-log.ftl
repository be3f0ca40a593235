# Réponses à ce qui s’est dit quelque part, dès la phase d’analyse ; ces fiches restent dans le groupe.

response-log = réponse
response-log-many = Réponses données
response-log-add = Ajouter une réponse
response-log-quick = Qu’est-ce qui a été dit ?
response-log-empty = Pas encore de réponse. N’attendez pas le plan pour réagir, par exemple à la rumeur que tout le stationnement va disparaître.
response-log-untitled = Réponse sans texte

response-log-date = Date
response-log-date-hint = Le jour où cela a été dit ou publié.
response-log-forum = Lieu d’expression
response-log-forum-hint = La page, la réunion ou l’endroit.
response-log-what-was-said = Ce qui a été dit
response-log-what-was-said-hint = Reformulez avec vos mots, sans nom. S’il s’agit de discrimination ou d’un discours de haine, notez-le aussi comme signalement.
response-log-false-information = L’information est-elle fausse ?
response-log-false-information-hint = Vérifiez avant de répondre.
response-log-our-reply = Votre réponse
response-log-our-reply-hint = Le texte, ou l’endroit où il se trouve. Une autre réponse aurait-elle évité cela ?
response-log-by-whom = Qui a répondu
response-log-by-whom-hint = Une fonction, par exemple le service communication.
response-log-effect-seen = Effet observé
response-log-effect-seen-hint = Le calme est-il revenu, ou la discussion a-t-elle continué ?
response-log-under-waterline = Sous la surface
response-log-under-waterline-hint = Selon vous, quelle peur ou quel besoin se cache derrière ces mots ?

# L’écran : un journal par jour.
response-log-no-reply = Pas encore de réponse
response-log-false = Fausse information
response-log-undated = Sans date
