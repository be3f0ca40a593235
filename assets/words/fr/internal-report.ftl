# Informations aux collègues sur l’avancement et les projets.

internal-report = information interne
internal-report-many = Informations internes
internal-report-add = Ajouter une information interne
internal-report-empty = Pas encore d’information interne. Les collègues aident plus volontiers quand ils savent ce que vous faites ; dites-en par exemple deux mots en réunion d’équipe.
internal-report-untitled = Information interne sans date

internal-report-date = Date
internal-report-date-hint = Le jour où les collègues l’ont reçue.
internal-report-channel = Canal
internal-report-channel-hint = Par exemple une réunion d’équipe, un courriel ou l’intranet.
internal-report-audience = Pour qui
internal-report-audience-hint = Pensez aussi à l’accueil et aux collègues de terrain.
internal-report-summary = Ce que vous avez dit
internal-report-summary-hint = Où vous en êtes, ce qui vient et ce que vous leur demandez.
