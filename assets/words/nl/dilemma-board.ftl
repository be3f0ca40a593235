# Het dilemmabord van één uitdaging: erkennen, ordenen en vooruitkijken.

dilemma-board = dilemmabord
dilemma-board-many = Dilemmaborden
dilemma-board-add = Dilemmabord toevoegen
dilemma-board-empty = Nog geen dilemmabord. Leg naast elkaar wat elke kant bezighoudt, zoals nachtrust en een plek om af te spreken, en zoek wat ze delen.
dilemma-board-untitled = Dilemmabord zonder uitdaging

dilemma-board-challenge = Uitdaging
dilemma-board-challenge-hint = Naar welke uitdaging werken jullie toe?
dilemma-board-views-acknowledged = Wie ziet het hoe?
dilemma-board-views-acknowledged-hint = Erken minstens twee kanten, elk in hun eigen woorden.
dilemma-board-views-acknowledged-who = Wie
dilemma-board-views-acknowledged-who-hint = Een groep of een rol, nooit een naam.
dilemma-board-views-acknowledged-view = Standpunt
dilemma-board-views-acknowledged-view-hint = Wat wil of vindt deze kant?
dilemma-board-views-acknowledged-emotion = Gevoel
dilemma-board-views-acknowledged-emotion-hint = Wat leeft er: trots, angst, ergernis?
dilemma-board-views-acknowledged-interest = Belang
dilemma-board-views-acknowledged-interest-hint = Wat staat er voor hen op het spel?
dilemma-board-equal-weight-statement = Waarom weegt elke zorg even zwaar?
dilemma-board-equal-weight-statement-hint = Schrijf het zo dat elke kant zich ernstig genomen voelt.
dilemma-board-differences = Waarin verschillen ze?
dilemma-board-differences-hint = Sorteer meningen, wensen en belangen; zet elk verschil apart.
dilemma-board-similarities = Waar vinden ze elkaar?
dilemma-board-similarities-hint = Sta hier het langst bij stil en noteer er minstens één.
dilemma-board-important-to-us = Wat vinden we samen belangrijk?
dilemma-board-important-to-us-hint = Vertrek van wat de kanten delen.
dilemma-board-we-need = Wat is daarvoor nodig?
dilemma-board-we-need-hint = Denk aan afspraken, mensen, middelen en tijd.
dilemma-board-we-will-take-up = Wat nemen we op?
dilemma-board-we-will-take-up-hint = Noem alleen wat jullie ook kunnen waarmaken.
dilemma-board-we-will-not-take-up = Wat nemen we niet op?
dilemma-board-we-will-not-take-up-hint = Zeg het eerlijk; dan hoeft niemand erop te wachten.

# Het scherm van het dilemmabord.
dilemma-board-choose = Kies een uitdaging
dilemma-board-left = { $count ->
    [0] bord is af
    [one] nog één antwoord nodig
   *[other] nog { $count } antwoorden nodig
 }
dilemma-board-needs = Dit is nog nodig voor de uitdaging mee kan naar stap 3:
dilemma-board-two-sides = Wie ziet het hoe? Minstens twee kanten met hun standpunt
dilemma-board-finished = Dit bord is af. De uitdaging kan mee naar stap 3.
dilemma-board-lines = Typ een regel in het lege vak en druk op Enter voor de volgende. Een regel leegmaken haalt hem weg.
dilemma-board-apart = Wat ons verdeelt
dilemma-board-together = Wat ons bindt
dilemma-board-ahead = Wat we doen
dilemma-board-challenge-first = Er is nog geen uitdaging. Schrijf er eerst één op; daarna leggen jullie ze hier op het bord.
