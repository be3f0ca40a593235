# Een tegenstelling: een paar van wij en zij.

opposition = tegenstelling
opposition-many = Tegenstellingen
opposition-add = Tegenstelling toevoegen
opposition-quick = Wie noemt zich hier “wij”?
opposition-empty = Nog geen tegenstellingen. Zo zien jullie waar het wringt, bijvoorbeeld tussen ouders van de school en mensen die in de straat wonen.
opposition-untitled = Tegenstelling zonder tekst

opposition-us = Wij
opposition-us-hint = Gebruik de woorden waarmee deze kant zichzelf beschrijft.
opposition-them = Zij
opposition-them-hint = Zo noemt de ene kant de andere; neem geen scheldwoorden over.
opposition-extra-incidents = Incidenten die meespelen
opposition-extra-incidents-hint = Noteer ook wat elders gebeurde en hier de spanning voedt.
opposition-channel = Kanaal
opposition-channel-hint = Waar merken jullie deze tegenstelling op?
opposition-since = Sinds
opposition-since-hint = Ongeveer is goed genoeg.
opposition-link-signals = Bijbehorende signalen
opposition-link-signals-hint = Kies de signalen waarin jullie dit zien.

# Het scherm: elke tegenstelling als twee vakken.
opposition-quick-them = En wie is “zij”?
opposition-against = tegenover
opposition-since-day = Sinds { $day }
opposition-signals = { $count ->
    [one] één signaal
   *[other] { $count } signalen
 }
