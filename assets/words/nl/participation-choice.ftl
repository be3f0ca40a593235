# De gekozen trede van de participatieladder, voor het traject of voor één partner.

participation-choice = participatiekeuze
participation-choice-many = Participatiekeuzes
participation-choice-add = Participatiekeuze toevoegen
participation-choice-quick = Wat pleit voor deze trede?
participation-choice-empty = Nog geen participatiekeuze. Kies hoeveel inspraak inwoners krijgen, zodat niemand bijvoorbeeld denkt mee te beslissen terwijl jullie advies vragen.
participation-choice-untitled = Participatiekeuze zonder trede

participation-choice-scope = Geldt voor
participation-choice-scope-hint = Kies eerst voor het traject; een partner kan daarvan afwijken.
participation-scope-trajectory = Hele traject
participation-scope-partner = Eén partner
participation-choice-partner = Partner
participation-choice-partner-hint = Alleen nodig als de keuze niet voor het hele traject geldt.
participation-choice-degree = Trede van de participatieladder
participation-choice-degree-hint = Beloof niet meer invloed dan jullie echt kunnen geven.
participation-choice-trust-in-authority = Vertrouwen in het bestuur
participation-choice-trust-in-authority-hint = Hoe kijken de inwoners vandaag naar de gemeente?
participation-choice-pros = Voordelen
participation-choice-pros-hint = Wat levert deze keuze op voor inwoners en voor jullie?
participation-choice-cons = Nadelen
participation-choice-cons-hint = Wat kost deze keuze aan tijd, geld of geduld?
participation-choice-agreements = Afspraken
participation-choice-agreements-hint = Wie beslist waarover, en wat ligt al vast?
participation-choice-communicated-to-residents-on = Meegedeeld aan inwoners op
participation-choice-communicated-to-residents-on-hint = Doe dit voor het eerste luistermoment, dan verwacht niemand iets anders.
participation-choice-valid-from = Geldig vanaf
participation-choice-valid-from-hint = Oudere versies blijven zichtbaar.
participation-choice-revised-on = Herzien op
participation-choice-revised-on-hint = Laat leeg zolang de eerste keuze geldt.
participation-choice-reason-revision = Reden van de herziening
participation-choice-reason-revision-hint = Wat is er veranderd of wat leerden jullie bij?

# Het scherm.
participation-choice-tab = Participatie
participation-choice-most-say = Bovenaan hebben inwoners het meest te zeggen.
participation-choice-unsure = Weten jullie het nog niet?
participation-choice-stands-since = Sinds { $day } geldt “{ $degree }”.
participation-choice-kept = Een andere trede? Leg ze vast als herziening, dan blijft de oude keuze leesbaar.
participation-choice-revise = Herzien naar “{ $degree }”
participation-choice-repeat = Bij de participatiekeuze staat nog “te vroeg om te kiezen”. Loop de ladder opnieuw door nu jullie de betrokkenen beter kennen.
participation-choice-to-ladder = Naar de participatieladder
participation-choice-earlier = Eerdere keuzes
participation-choice-partners = Partners op een eigen trede
participation-choice-partners-lead = Krijgt een partner meer of minder te zeggen dan de inwoners? Leg dat hier vast.
participation-choice-add-partner = Partner toevoegen
