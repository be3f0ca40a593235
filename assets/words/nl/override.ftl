# Een waarschuwing die de werkgroep met een reden opzijzet.

override = opzijgezette waarschuwing
override-many = Opzijgezette waarschuwingen

override-rule = Regel
override-rule-hint = De code van de regel, bijvoorbeeld R22-01.
override-record = Kaart
override-record-hint = Laat leeg als de waarschuwing over het hele dossier gaat.
override-reason = Reden
override-reason-hint = Waarom geldt de waarschuwing hier niet? Schrijf zo dat een collega het later begrijpt.
override-on = Datum
override-on-hint = De dag waarop jullie dit beslisten.
override-by = Beslist door
override-by-hint = Noteer de functie, nooit een naam.
