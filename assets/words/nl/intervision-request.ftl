# Een vraag aan collega’s en experts om mee te denken. Blijft binnen de werkgroep.

intervision-request = intervisievraag
intervision-request-many = Intervisie
intervision-request-add = Intervisievraag toevoegen
intervision-request-empty = Nog geen intervisie. Zitten jullie vast, vraag dan anderen om mee te denken, bijvoorbeeld over jongeren en politie op hetzelfde plein.
intervision-request-untitled = Intervisie zonder vraag

intervision-request-date = Datum
intervision-request-date-hint = De dag van het gesprek.
intervision-request-case-summary = Situatie in het kort
intervision-request-case-summary-hint = Zo geschreven dat niemand herkenbaar is.
intervision-request-question = Onze vraag
intervision-request-question-hint = Eén duidelijke vraag geeft het beste gesprek.
intervision-request-participants = Wie dacht mee
intervision-request-participants-hint = Rollen en organisaties, geen namen.
intervision-request-advice = Advies
intervision-request-advice-hint = Wat raadden zij aan?
intervision-request-perspectives-for-action = Wat jullie kunnen doen
intervision-request-perspectives-for-action-hint = Welke mogelijkheden zagen zij?
intervision-request-pitfalls-named = Valkuilen
intervision-request-pitfalls-named-hint = Waar kan het misgaan?
intervision-request-decision-by-municipality = Wat de gemeente beslist
intervision-request-decision-by-municipality-hint = Het advies komt van anderen, de keuze is aan jullie.
