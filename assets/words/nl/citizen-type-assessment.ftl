# Hoe sterk een burgertype aanwezig is: een stemming in de buurt, geen etiket op een persoon.

citizen-type-assessment = inschatting van een burgertype
citizen-type-assessment-many = Inschattingen van burgertypes
citizen-type-assessment-add = Burgertype toevoegen
citizen-type-assessment-quick = Welk gedrag merken jullie op?
citizen-type-assessment-empty = Nog geen burgertypes ingeschat. Jullie toon hangt ervan af; begin met wat opvalt, zoals mensen die wegblijven van het buurtfeest.
citizen-type-assessment-untitled = Burgertype nog niet gekozen

citizen-type-assessment-type = Burgertype
citizen-type-assessment-type-hint = Het gaat om een stemming in de buurt, niet om een etiket op iemand.
citizen-type-assessment-presence = Aanwezigheid
citizen-type-assessment-presence-hint = Hoeveel merken jullie ervan?
presence-not-seen = Niet gezien
presence-not-seen-hint = Jullie letten erop, maar merkten er niets van.
presence-few = Zelden
presence-few-hint = Een enkele keer gehoord of gezien.
presence-some = Geregeld
presence-some-hint = Komt geregeld terug, maar bij een minderheid.
presence-many = Vaak
presence-many-hint = Jullie horen het vaak en op verschillende plaatsen.
presence-unknown = Weten we niet
presence-unknown-hint = Nog niet nagegaan, of te weinig gehoord om iets te zeggen.
citizen-type-assessment-most-applicable = Weegt het zwaarst door
citizen-type-assessment-most-applicable-hint = Duid dit bij hoogstens drie types aan.
citizen-type-assessment-where-noticed = Waar jullie het opmerkten
citizen-type-assessment-where-noticed-hint = Kies de luistermomenten of signalen waaruit het blijkt.
citizen-type-assessment-behaviour-seen = Gedrag
citizen-type-assessment-behaviour-seen-hint = Wat doen of zeggen mensen, zonder namen?
citizen-type-assessment-referral = Doorverwijzing
citizen-type-assessment-referral-hint = Alleen bij radicalisering; noteer niets over afzonderlijke personen.
citizen-type-assessment-referral-date = Datum van de doorverwijzing
citizen-type-assessment-referral-date-hint = De dag waarop jullie de andere dienst contacteerden.
citizen-type-assessment-referral-to = Doorverwezen naar
citizen-type-assessment-referral-to-hint = Bijvoorbeeld de VVSG, de politie of de lokale veiligheidscel.
citizen-type-assessment-referral-by = Doorverwezen door
citizen-type-assessment-referral-by-hint = Noteer de functie, nooit een naam.

# Het scherm: de zes types onder elkaar.
citizen-type-assessment-answers = Wat betekenen de antwoorden?
citizen-type-assessment-weighing = { $count ->
    [0] Nog geen type aangeduid dat het zwaarst doorweegt. Kies er hoogstens drie.
    [one] Eén type weegt het zwaarst door. Er kunnen er nog twee bij.
    [2] Twee types wegen het zwaarst door. Er kan er nog één bij.
   *[other] Drie types wegen het zwaarst door. Dat is het maximum.
 }
citizen-type-assessment-instead = Jullie duidden al drie types aan. Welk van de drie maakt plaats voor dit type?
citizen-type-assessment-goal = Doel van de acties:
citizen-type-assessment-tone = Toon:
