# Een beslissing om toch verder te gaan nadat een regel de weg afsloot.

deviation = afwijkingsbeslissing
deviation-many = Afwijkingsbeslissingen

deviation-rule = Regel
deviation-rule-hint = De code van de regel die de weg afsloot, bijvoorbeeld R0-01.
deviation-decision = Beslissing
deviation-decision-hint = Hoe gaan jullie verder, en onder welke voorwaarden?
deviation-reason = Reden
deviation-reason-hint = Waarom is dat hier verantwoord?
deviation-on = Datum
deviation-on-hint = De dag waarop jullie dit beslisten.
deviation-by = Beslist door
deviation-by-hint = Noteer de functie, nooit een naam.

# Het scherm.
deviation-r0-01 = Fase 4: eerst de veiligheid
deviation-r0-01-goes-on = De antwoorden wijzen op fase 4, maar jullie beslisten om toch verder te gaan. Laat veiligheid en crisisbeheer voorgaan.
deviation-add = Toch verdergaan: beslissing vastleggen
deviation-withdraw = Beslissing intrekken

deviation-r12-04 = Conflict: eerst bemiddelen
deviation-r12-04-goes-on = De antwoorden wijzen op een afgebakend conflict, maar jullie beslisten om toch het hele traject te volgen. Laat de bemiddeling intussen doorgaan.

deviation-r26-03 = De trede staat nog open
deviation-r26-03-goes-on = De trede van de participatieladder staat nog open, en jullie beslisten om daarmee te wachten. Kies ze zodra het kan.
deviation-r26-03-add = Wachten: beslissing vastleggen
