# Eerdere versies van het dossier: onder een naam bewaard, om na te lezen.

version-title = Eerdere versies
version-lead = Bewaar het dossier zoals het nu is onder een naam. Hier lees je later na wat er toen in stond, wat jullie daarna ook veranderen. Sluiten jullie het dossier af, dan bewaart Middenweg vanzelf een versie.
version-name = Naam voor het dossier zoals het nu is
version-name-hint = Bijvoorbeeld: voor het college van 12 maart.
version-keep = Versie bewaren
version-kept = Versie bewaard: { $name }
version-none = Er is nog geen versie bewaard.
version-list = Bewaarde versies
version-when = Bewaard op
version-called = Naam
version-by = Door
version-view = Bekijken
version-shown = Versie “{ $name }” van { $day }. Je leest hier hoe het dossier toen was. Veranderen kan hier niet.
version-back = Terug naar de lijst
version-closed = Afgesloten dossier
