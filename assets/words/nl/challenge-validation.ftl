# Een uitdaging aftoetsen bij inwoners, afwegen en haar plaats uitleggen.

challenge-validation = aftoetsing
challenge-validation-many = Aftoetsingen
challenge-validation-add = Aftoetsing toevoegen
challenge-validation-empty = Nog geen uitdaging afgetoetst. Vraag aan enkele mensen die jullie eerder hoorden of ze zich erin herkennen, bijvoorbeeld op de wekelijkse markt.
challenge-validation-untitled = Aftoetsing zonder uitdaging

challenge-validation-challenge = Uitdaging
challenge-validation-challenge-hint = Welke uitdaging toetsen jullie af?
challenge-validation-impact-of-authority = Impact van de gemeente
challenge-validation-impact-of-authority-hint = Hoeveel kan de gemeente eraan doen, nu jullie alles onderzocht hebben?
challenge-validation-support-from-network = Steun in het netwerk
challenge-validation-support-from-network-hint = Hoeveel stakeholders willen eraan meewerken?
challenge-validation-why-this-priority = Waarom komt ze op deze plaats?
challenge-validation-why-this-priority-hint = Schrijf het zo dat iedere inwoner het mag lezen.
challenge-validation-presented-again-to-middle = Legden jullie ze opnieuw voor aan het stille midden?
challenge-validation-presented-again-to-middle-hint = Zo weten jullie of de woorden nog kloppen.
presented-again-yes = Ja
presented-again-yes-hint = Mensen uit het stille midden zagen de tekst en reageerden.
presented-again-no = Nee
presented-again-no-hint = Dat moet nog gebeuren, of het lukte niet.
presented-again-not-needed = Niet nodig
presented-again-not-needed-hint = De uitdaging is letterlijk wat jullie hoorden.
challenge-validation-presented-again-to-middle-on = Voorgelegd op
challenge-validation-presented-again-to-middle-on-hint = De dag waarop jullie de reacties kregen.
challenge-validation-presented-again-to-middle-link = Luistermoment
challenge-validation-presented-again-to-middle-link-hint = Kies het luistermoment waarop dat gebeurde.
challenge-validation-heard-correctly = Hebben we het goed begrepen?
challenge-validation-heard-correctly-hint = Alleen zij kunnen dat zeggen, niet de werkgroep.
challenge-validation-correction = Verbetering
challenge-validation-correction-hint = Welk woord moest anders, en wat ontbrak er?
challenge-validation-solutions-suggested = Oplossingen die mensen zelf zien
challenge-validation-solutions-suggested-hint = Noteer ze allemaal; straks kunnen het acties worden.
challenge-validation-final-text = Definitieve tekst
challenge-validation-final-text-hint = Zo komt de uitdaging in het plan.
challenge-validation-transparency-message = Uitleg aan inwoners
challenge-validation-transparency-message-hint = Wat nemen jullie op, wat niet, en waarom?

# Het scherm van de prioriteiten.
challenge-validation-lead = Weeg elke uitdaging af op wat de gemeente kan doen en op wie eraan wil meewerken. Samen geven die twee een score; de volgorde kiezen jullie zelf.
challenge-validation-score = Impact en steun samen
challenge-validation-points = { $score } van { $most }
challenge-validation-no-score = nog niet afgewogen
challenge-validation-challenge-first = Er is nog geen uitdaging om af te wegen.
challenge-validation-suggested = Volgens impact en steun zou de volgorde zo zijn:
challenge-validation-take-order = Deze volgorde overnemen
