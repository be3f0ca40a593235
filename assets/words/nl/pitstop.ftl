# De pitstop: korte tussenstop tussen de analyse en het plan.

pitstop = pitstop
pitstop-many = Pitstops
pitstop-add = Pitstop toevoegen
pitstop-empty = Nog geen pitstop. Eén vergadering volstaat om te beslissen waarmee en met wie jullie doorgaan, bijvoorbeeld vlak voor jullie doelstellingen kiezen.
pitstop-untitled = Pitstop zonder datum

pitstop-challenges = Met welke uitdagingen gaan we door?
pitstop-challenges-hint = Kies wat mensen verbindt en wat jullie kunnen dragen.
pitstop-continue-with = Met wie gaan we verder?
pitstop-continue-with-hint = Wie nu nog niet nodig is, kan later aansluiten.
pitstop-involve-loud-voices-how = Betrekken we de luide stemmen, en hoe?
pitstop-involve-loud-voices-how-hint = Liefst 1-op-1 en zonder podium; dit antwoord blijft binnen de werkgroep.
pitstop-communication-needed-internal = Wat moeten we intern nog vertellen?
pitstop-communication-needed-internal-hint = Denk aan het college, het managementteam en andere diensten.
pitstop-communication-needed-external = Wat moeten inwoners en partners nog horen?
pitstop-communication-needed-external-hint = Denk eerst aan wie jullie iets beloofden.
pitstop-participation-degree-review = Blijft de trede van de participatieladder?
pitstop-participation-degree-review-hint = Jullie kennen de betrokkenen nu beter dan bij de start.
degree-review-keep = De trede blijft
degree-review-keep-hint = Wat jullie met inwoners afspraken, past nog.
degree-review-revise = De trede verandert
degree-review-revise-hint = Leg een nieuwe participatiekeuze vast, met de reden.
pitstop-participation-degree-review-link = Participatiekeuze
pitstop-participation-degree-review-link-hint = Kies de nieuwe keuze als de trede verandert.
pitstop-phase-review = In welke fase zitten we nu?
pitstop-phase-review-hint = Kies de laatste fase-inschatting of maak een nieuwe.
pitstop-decided-on = Beslist op
pitstop-decided-on-hint = De dag van de pitstop.
pitstop-by = Beslist door
pitstop-by-hint = Noteer functies, geen namen.
pitstop-go = Hoe gaan we verder?
pitstop-go-hint = Spreek dit samen uit voor de vergadering eindigt.
pitstop-decision-to-step-3 = Door naar het plan
pitstop-decision-to-step-3-hint = De uitdaging staat en er zijn mensen om ze te dragen.
pitstop-decision-more-analysis = Eerst verder verkennen
pitstop-decision-more-analysis-hint = Er ontbreken stemmen, of de uitdaging overtuigt nog niet.
pitstop-decision-stop = Stoppen
pitstop-decision-stop-hint = De spanning is gezakt, of iets anders helpt beter.
pitstop-go-reason = Waarom?
pitstop-go-reason-hint = Eén of twee zinnen die ook het college kan lezen.

# Het scherm van de pitstop: wat het dossier al zegt, naast elke vraag.
pitstop-known-challenges = De uitdagingen in het dossier
pitstop-known-stakeholders = Wie er op de kaart staat
pitstop-known-voices = De luide stemmen in het dossier
pitstop-known-told = Wie nog iets moet horen
pitstop-known-degree = De trede die nu geldt
pitstop-known-phase = De fase die nu geldt
pitstop-to-map = Naar de kaart
pitstop-to-degree = Naar de participatiekeuze
pitstop-to-phase = Naar de fase-inschatting
pitstop-since = sinds { $day }
pitstop-assessed = ingeschat op { $day }
pitstop-voices-alone = { $count ->
    [one] Eén luide stem heeft nog geen gesprekspartner:
   *[other] { $count } luide stemmen hebben nog geen gesprekspartner:
 }
pitstop-voices-all = Voor elke luide stem is er een gesprekspartner, of een reden waarom niet.
pitstop-awaiting = { $count ->
    [one] Na één luistermoment kwam er nog geen terugkoppeling:
   *[other] Na { $count } luistermomenten kwam er nog geen terugkoppeling:
 }
pitstop-awaiting-none = Na elk luistermoment kregen de deelnemers terugkoppeling.
pitstop-decision = Wat beslissen we?
