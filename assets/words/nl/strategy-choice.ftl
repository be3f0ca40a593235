# De strategie: welke kant de werkgroep uitgaat met de tegenstellingen.

strategy-choice = strategiekeuze
strategy-choice-many = Strategiekeuzes
strategy-choice-add = Strategiekeuze toevoegen
strategy-choice-empty = Nog geen strategiekeuze. Spreek af welke kant jullie uitgaan, bijvoorbeeld eerst het stille midden versterken en apart naar de luide stemmen luisteren.
strategy-choice-untitled = Strategiekeuze zonder situatie

strategy-choice-situation = Situatie
strategy-choice-situation-hint = Middenweg stelt er een voor op basis van jullie antwoorden; kies een andere als jullie het anders zien.
situation-acute-toxic = Acute toxische polarisatie
situation-acute-toxic-hint = Vooral de felste voor- en tegenstanders zijn te horen.
situation-rising-tension = Toenemende spanningen
situation-rising-tension-hint = Het broeit, maar veel blijft nog onzichtbaar.
situation-side-by-side = Naast elkaar
situation-side-by-side-hint = Groepen kennen elkaar nauwelijks, maar staan niet vijandig tegenover elkaar.
strategy-choice-strategy = Strategie
strategy-choice-strategy-hint = Meerdere strategieën kunnen samengaan.
strategy-to-the-middle = Naar het midden
strategy-to-the-middle-hint = Met wie constructief wil meedenken aan een verbindende uitdaging werken.
strategy-mediate = Bemiddelen
strategy-mediate-hint = Twee partijen naar een oplossing begeleiden; niet geschikt tussen twee uitersten.
strategy-promote-dialogue = Dialoog aanmoedigen
strategy-promote-dialogue-hint = Inwoners met elkaar in gesprek brengen.
strategy-explore-opposing-views = Tegengestelde visies verkennen
strategy-explore-opposing-views-hint = Bewust op zoek gaan naar wat mensen verschillend zien, en waarom.
strategy-choice-aim-of-dialogue = Wat moet het gesprek opleveren?
strategy-choice-aim-of-dialogue-hint = Maak dit vooraf duidelijk, dan verwacht niemand te veel.
dialogue-aim-compromise-on-issue = Een akkoord over de zaak
dialogue-aim-compromise-on-issue-hint = Er moet een oplossing komen waar iedereen mee verder kan.
dialogue-aim-acceptance-of-other-views = Begrip dat anderen anders denken
dialogue-aim-acceptance-of-other-views-hint = Niemand hoeft van mening te veranderen.
dialogue-aim-not-applicable = Niet van toepassing
dialogue-aim-not-applicable-hint = Jullie verkennen nu geen tegengestelde visies.
strategy-choice-aim-of-dialogue-note = Toelichting bij dat doel
strategy-choice-aim-of-dialogue-note-hint = Wanneer zijn jullie tevreden over het gesprek?
strategy-choice-external-forces = Invloeden van buitenaf
strategy-choice-external-forces-hint = Wat elders gebeurt en hier de spanning voedt, zoals een betoging of een nationale campagne.

# Het scherm: wat uit de antwoorden volgt.
strategy-choice-proposal = Voorstel
strategy-choice-computed = Jullie antwoorden wijzen op:
strategy-choice-none-computed = Uit jullie antwoorden volgt nog geen situatie. Kies er zelf een, of vul eerst “Conflict of polarisatie” in.
strategy-choice-fits = Daarbij past:
strategy-choice-fits-chosen = Bij de situatie die jullie kozen ({ $situation }) past:
strategy-choice-take = Dit overnemen
strategy-choice-taken = Zo hebben jullie het gekozen
