# Korte namen van de deelstappen.

substep-0 = Melding en fase
substep-1-1 = Werkgroep opstarten
substep-1-2 = Situatie in kaart brengen
substep-1-3 = Eigen expertise verzamelen
substep-1-4 = Rollen en projectleider
substep-1-5 = Samenstelling van de werkgroep herbekijken
substep-2-1 = Tegenstellingen en luide stemmen
substep-2-2 = Luisteren naar het stille midden
substep-2-3 = Burgertypes inschatten
substep-2-4 = Verbindende uitdaging bepalen
substep-2-5 = Netwerk activeren
substep-2-6 = Pitstop
substep-3-1 = Uitdaging aftoetsen
substep-3-2 = Doelstellingen en haalbaarheid
substep-3-3 = Aansluiten bij andere plannen
substep-3-4 = Acties en prioriteiten
substep-3-5 = Uitvoering, communicatie en evaluatie
substep-4 = Verankering
