# Een verankeringspunt: iets wat het plan en de werkgroep levend houdt.

anchoring-point = verankeringspunt
anchoring-point-many = Verankering
anchoring-point-add = Verankeringspunt toevoegen
anchoring-point-empty = Nog niets om het plan levend te houden. Begin bijvoorbeeld met een overleg van de werkgroep en de buurtprofessionals, twee keer per jaar.
anchoring-point-untitled = Verankeringspunt zonder soort

anchoring-point-kind = Soort
anchoring-point-kind-hint = Van elke soort hebben jullie er minstens één nodig.
anchoring-kind-training-or-meeting = Geregelde vorming of ontmoeting
anchoring-kind-training-or-meeting-hint = De werkgroep en de sociale professionals blijven elkaar zien.
anchoring-kind-recurring-agenda-item = Vast agendapunt
anchoring-kind-recurring-agenda-item-hint = Spanning komt geregeld ter sprake op een overleg dat al bestaat.
anchoring-kind-learning-points = Leerpunten
anchoring-kind-learning-points-hint = Een moment om met de werkgroep terug te kijken; de lessen zelf staan in de lijst van leerpunten.
anchoring-kind-achievements = Resultaten op managementteam of college
anchoring-kind-achievements-hint = Jullie tonen wat bereikt is en wat beter kan.
anchoring-point-what = Wat gebeurt er?
anchoring-point-what-hint = Bijvoorbeeld een namiddag rond signalen herkennen.
anchoring-point-frequency = Hoe vaak?
anchoring-point-frequency-hint = Bijvoorbeeld elk kwartaal of twee keer per jaar.
anchoring-point-next-date = Volgende keer
anchoring-point-next-date-hint = Wat een datum heeft, gebeurt ook.
anchoring-point-organiser = Wie organiseert het?
anchoring-point-organiser-hint = Een functie of dienst, geen naam.
anchoring-point-body = Op welk overleg?
anchoring-point-body-hint = Bijvoorbeeld het buurtoverleg, het managementteam of het college.
anchoring-point-owner = Wie bewaakt het agendapunt?
anchoring-point-owner-hint = Een functie, bijvoorbeeld het diensthoofd welzijn.
anchoring-point-date = Datum
anchoring-point-date-hint = Voor wat één keer plaatsvindt.
anchoring-point-achievements = Wat is bereikt?
anchoring-point-achievements-hint = Noem enkele resultaten die jullie kunnen tonen.
anchoring-point-proposals = Wat kan beter?
anchoring-point-proposals-hint = Doe voorstellen waarover het managementteam of het college kan beslissen.

# Het scherm van de verankering, en het dossier afsluiten.
anchoring-point-unnamed = Nog zonder omschrijving
anchoring-point-settled = Dit is geregeld
anchoring-point-not-settled = Nog niets geregeld
anchoring-point-lacks = Nog in te vullen:
anchoring-point-lessons = { $count ->
    [0] Leerpunten noteren
    [one] Eén leerpunt bekijken
   *[other] { $count } leerpunten bekijken
 }
anchoring-point-closing = Is het werk rond?
anchoring-point-closing-means = Sluit het dossier af als de werkgroep er niet meer aan werkt. Het blijft leesbaar en de stand van dit moment blijft als versie bewaard. Heropenen kan altijd.
anchoring-point-closing-lacks = Nog niet geregeld: { $kinds }. Jullie kunnen toch afsluiten, maar dan kan verwateren wat jullie opbouwden.
anchoring-point-close = Dossier afsluiten
anchoring-point-closed = Dit dossier is afgesloten
anchoring-point-closed-means = Alles blijft leesbaar. Laait de spanning weer op, open het dan opnieuw of begin een nieuw dossier met jullie leerpunten bij de hand.
anchoring-point-reopen = Dossier heropenen
anchoring-point-new-case = Nieuw dossier met deze leerpunten
