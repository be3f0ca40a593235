# Een reactie op wat er op een forum gezegd werd, ook al tijdens de analyse. Blijft binnen de werkgroep.

response-log = reactie
response-log-many = Gegeven reacties
response-log-add = Reactie toevoegen
response-log-quick = Wat werd er gezegd?
response-log-empty = Nog geen reacties. Wacht niet op het plan om te antwoorden, bijvoorbeeld op het gerucht dat alle parkeerplaatsen verdwijnen.
response-log-untitled = Reactie zonder tekst

response-log-date = Datum
response-log-date-hint = De dag waarop het gezegd of gepost werd.
response-log-forum = Forum
response-log-forum-hint = De pagina, de vergadering of de plaats.
response-log-what-was-said = Wat er gezegd werd
response-log-what-was-said-hint = Geef het weer in eigen woorden en zonder naam. Is het discriminatie of haatspraak, noteer het dan ook als signaal.
response-log-false-information = Is het onjuiste informatie?
response-log-false-information-hint = Kijk het eerst na, antwoord dan pas.
response-log-our-reply = Jullie antwoord
response-log-our-reply-hint = De tekst zelf of waar die te vinden is. Had een ander antwoord dit kunnen voorkomen?
response-log-by-whom = Wie antwoordde
response-log-by-whom-hint = Een rol, bijvoorbeeld “communicatiedienst”.
response-log-effect-seen = Wat het teweegbracht
response-log-effect-seen-hint = Werd het rustiger, ging het voort of haakten mensen af?
response-log-under-waterline = Onder de waterlijn
response-log-under-waterline-hint = Welke angst of behoefte zit er volgens jullie achter?

# Het scherm: een logboek per dag.
response-log-no-reply = Nog geen antwoord
response-log-false = Onjuiste informatie
response-log-undated = Zonder datum
