# Een strategisch overleg met wie beslist en niet in de werkgroep zit.

strategic-consultation = strategisch overleg
strategic-consultation-many = Strategisch overleg
strategic-consultation-add = Overleg toevoegen
strategic-consultation-empty = Nog geen strategisch overleg. Spreek op vaste tijden met wie beslist maar niet in de werkgroep zit, zoals het diensthoofd en de schepen.
strategic-consultation-untitled = Overleg zonder datum

strategic-consultation-date = Datum
strategic-consultation-date-hint = De dag van het overleg.
strategic-consultation-participants = Wie was erbij?
strategic-consultation-participants-hint = Noteer functies, zoals diensthoofd, directeur of schepen.
strategic-consultation-questions-or-proposals = Vragen en voorstellen van de werkgroep
strategic-consultation-questions-or-proposals-hint = Wat moest hier beslist of uitgeklaard worden?
strategic-consultation-decision-or-feedback = Beslissing of antwoord
strategic-consultation-decision-or-feedback-hint = Ook “nog niet” is een antwoord; schrijf erbij wat er nodig is.
strategic-consultation-taken-to = Gaat verder naar
strategic-consultation-taken-to-hint = Wie aan tafel zat, kan een vraag hogerop meenemen.
taken-to-management-team = Managementteam
taken-to-management-team-hint = Voor wat de diensten onderling moeten regelen.
taken-to-college = College
taken-to-college-hint = Voor een keuze over beleid of budget.
taken-to-none = Niemand
taken-to-none-hint = De vraag is hier beantwoord.
strategic-consultation-next-date = Volgend overleg
strategic-consultation-next-date-hint = Leg de datum vast voor jullie uit elkaar gaan.
