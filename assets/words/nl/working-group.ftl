# De eerste werkgroep, gevormd op basis van een inschatting.

working-group = werkgroep
working-group-many = Eerste werkgroep
working-group-add = Werkgroep toevoegen
working-group-empty = Nog geen werkgroep. Begin klein met wie de situatie kent, bijvoorbeeld de jeugddienst, communicatie en de wijkagent.
working-group-untitled = Werkgroep zonder type

working-group-type = Type werkgroep
working-group-type-hint = Zitten er alleen gemeentelijke diensten in, of ook anderen?
working-group-type-internal = Intern
working-group-type-internal-hint = Alleen diensten van de gemeente of het OCMW.
working-group-type-wider = Breder
working-group-type-wider-hint = Ook organisaties of sleutelfiguren van buiten.
working-group-context-clear-enough = We kennen de situatie goed genoeg
working-group-context-clear-enough-hint = Zagen jullie het zelf, of weten jullie het vooral van horen zeggen?
working-group-reason-for-type = Waarom dit type
working-group-reason-for-type-hint = Is het nu al verstandig om anderen aan tafel te vragen?
working-group-start-date = Startdatum
working-group-start-date-hint = De dag van de eerste vergadering.
working-group-initiator-role = Initiatiefnemer
working-group-initiator-role-hint = Noteer de functie, nooit een naam.
working-group-first-members = Eerste leden
working-group-first-members-hint = Zorg voor minstens twee verschillende diensten.
working-group-first-members-role = Functie
working-group-first-members-role-hint = Bijvoorbeeld “jeugdconsulent” of “wijkagent”.
working-group-first-members-organisation = Dienst of organisatie
working-group-first-members-organisation-hint = Voor welke dienst of organisatie komt dit lid?
working-group-first-members-internal-external = Intern of extern
working-group-first-members-internal-external-hint = Wie voor de gemeente of het OCMW werkt, is intern.
working-group-externals-from-start = Van bij de start mee aan tafel
working-group-externals-from-start-hint = Wie kan jullie meteen een beter zicht geven?
working-group-externals-from-start-who = Wie
working-group-externals-from-start-who-hint = Een organisatie, of de rol van een sleutelfiguur.
working-group-externals-from-start-insight = Wat zij inbrengen
working-group-externals-from-start-insight-hint = Welke kant van het verhaal kennen zij beter dan jullie?
working-group-planned-widening-on = Uitbreiding gepland op
working-group-planned-widening-on-hint = De dag waarop jullie anderen mee aan tafel vragen.
