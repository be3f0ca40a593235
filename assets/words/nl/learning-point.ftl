# Een leerpunt: wat jullie uit het traject onthouden.

learning-point = leerpunt
learning-point-many = Leerpunten
learning-point-add = Leerpunt toevoegen
learning-point-quick = Wat hebben jullie geleerd?
learning-point-empty = Nog geen leerpunten. Noteer ze zodra ze opvallen, zoals “begin met een kleine groep”; een volgend dossier kan ermee starten.
learning-point-untitled = Leerpunt zonder tekst

learning-point-date = Datum
learning-point-date-hint = De dag waarop jullie dit vaststelden.
learning-point-learning-point = Wat hebben jullie geleerd?
learning-point-learning-point-hint = Wat liep goed, wat liep mis, en waarom?
learning-point-consequence = Wat doen jullie voortaan anders?
learning-point-consequence-hint = Een les zonder gevolg is snel vergeten.
learning-point-shared-with-whom = Met wie gedeeld
learning-point-shared-with-whom-hint = Bijvoorbeeld de diensten, een partner of een andere gemeente.
