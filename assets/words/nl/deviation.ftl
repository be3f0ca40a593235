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
deviation-on-hint = Vanaf die dag geldt de beslissing.
deviation-by = Beslist door
deviation-by-hint = Noteer de functie, nooit een naam.

# Het scherm.
deviation-r0-01 = Fase 4: eerst de veiligheid
deviation-r0-01-goes-on = De antwoorden wijzen op fase 4, maar jullie beslisten om toch verder te gaan. Laat veiligheid en crisismanagement voorgaan.
deviation-add = Toch verdergaan: beslissing vastleggen
deviation-withdraw = Beslissing intrekken
deviation-missing = Nog in te vullen: { $fields }. Pas dan gaan de stappen open.
deviation-missing-decision = wat jullie beslisten
deviation-missing-by = wie dat besliste
deviation-missing-on = wanneer
deviation-missing-reason = waarom

deviation-r12-04 = Conflict: eerst bemiddelen
deviation-r12-04-goes-on = De antwoorden wijzen op een afgebakend conflict, maar jullie beslisten om toch het hele traject te volgen. Laat de bemiddeling intussen doorgaan.

deviation-r26-03 = De trede staat nog open
deviation-r26-03-goes-on = De trede van de participatieladder staat nog open, en jullie beslisten om daarmee te wachten. Kies ze zodra het kan.
deviation-r26-03-add = Wachten: beslissing vastleggen
