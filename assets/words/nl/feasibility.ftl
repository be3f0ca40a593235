# Een van de zes vragen naar de haalbaarheid van het plan.

feasibility = haalbaarheidsvraag
feasibility-many = Haalbaarheid
feasibility-add = Haalbaarheidsvraag toevoegen
feasibility-empty = Nog geen haalbaarheid bekeken. Zes vragen tonen waar het plan nog wankel staat, bijvoorbeeld omdat niemand weet wie er tegen is.
feasibility-untitled = Haalbaarheidsvraag zonder vraag

feasibility-code = Vraag
feasibility-code-hint = Elke vraag komt één keer aan bod.
feasibility-check-f1 = Hebben we van de uitdaging een plan gemaakt dat we echt kunnen waarmaken, met doelstellingen?
feasibility-check-f1-hint = Denk aan tijd, mensen en middelen.
feasibility-check-f2 = Kunnen we aan iedereen die meedoet laten zien wat die eraan heeft?
feasibility-check-f2-hint = Een handelaar wint er iets anders bij dan een school.
feasibility-check-f3 = Weten we wie iets van het plan zal merken, rechtstreeks of via een omweg?
feasibility-check-f3-hint = Denk aan bewoners, jongeren, buurtwerkers en collega’s aan het loket.
feasibility-check-f4 = Hebben we genoeg bondgenoten die het verhaal uitdragen en mee uitvoeren?
feasibility-check-f4-hint = Tel ook de eigen diensten mee.
feasibility-check-f5 = Weten we wie nog weerstand voelt, waarom, en wat we daarmee doen?
feasibility-check-f5-hint = Weerstand toont vaak wat er in het plan ontbreekt.
feasibility-check-f6 = Zijn we bereid om het plan onderweg bij te sturen?
feasibility-check-f6-hint = Na elke evaluatie mag een actie erbij komen, veranderen of stoppen.
feasibility-answer = Antwoord
feasibility-answer-hint = Wees eerlijk; een “nee” helpt jullie verder dan een half “ja”.
feasibility-note = Wat ontbreekt en wat jullie eraan doen
feasibility-note-hint = Bij “nee” of “weten we niet” komt dit als zwak punt in het plan.
