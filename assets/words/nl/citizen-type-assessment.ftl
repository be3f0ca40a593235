# Hoe sterk een burgertype aanwezig is: een stemming in de buurt, geen etiket op een persoon.

citizen-type-assessment = inschatting van een burgertype
citizen-type-assessment-many = Inschattingen van burgertypes

citizen-type-assessment-type = Burgertype
citizen-type-assessment-type-hint = Het gaat om een stemming in de buurt, niet om een etiket op iemand.
citizen-type-assessment-presence = Aanwezigheid
citizen-type-assessment-presence-hint = Hoeveel merken jullie ervan?
presence-not-seen = Niet gezien
presence-few = Weinig
presence-some = Een beetje
presence-many = Veel
presence-unknown = Weten we niet
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
