# Een luistermoment: een moment waarop mensen gehoord werden.

consultation = luistermoment
consultation-many = Luistermomenten
consultation-add = Luistermoment toevoegen
consultation-quick = Naar wie luisterden jullie?
consultation-empty = Nog geen luistermomenten. Het stille midden meldt zich niet vanzelf; praat bijvoorbeeld een halfuur met ouders aan de schoolpoort.
consultation-untitled = Luistermoment zonder doelgroep

consultation-date-from = Begin
consultation-date-from-hint = Duurde het maar één dag, dan volstaat deze datum.
consultation-date-to = Einde
consultation-date-to-hint = Alleen nodig als het langer dan één dag duurde.
consultation-method = Manier
consultation-method-hint = Kies wat past bij de trede van de participatieladder.
consultation-method-individual-interview = Individueel gesprek
consultation-method-focus-group = Focusgroep
consultation-method-conversation-table = Gesprekstafel
consultation-method-online-survey = Onlinevragenlijst
consultation-method-targeted-poll-in-neighbourhood = Gerichte peiling in de buurt
consultation-method-poll-at-local-activity = Peiling op een lokale activiteit
consultation-method-idea-box = Ideeënbus
consultation-method-satisfaction-survey = Tevredenheidsmeting
consultation-method-one-to-one-with-loud-voice = 1-op-1-gesprek met een luide stem
consultation-method-channel-monitoring = Kanalen opvolgen
consultation-method-via-existing-council = Via een bestaande raad
consultation-method-other = Andere manier
consultation-target = Doelgroep
consultation-target-hint = Wie wilden jullie horen? Denk ook aan wie je anders nooit hoort.
consultation-participation-degree = Bijbehorende participatiekeuze
consultation-participation-degree-hint = Zo blijft duidelijk hoeveel invloed de deelnemers kregen.
consultation-participants-count = Aantal deelnemers
consultation-participants-count-hint = Onder tien deelnemers blijft de inhoud binnen de werkgroep.
consultation-representation = Wie vertegenwoordigd was
consultation-representation-hint = Duid alleen aan wat echt aan bod kwam.
representation-age = Verschillende leeftijden
representation-gender = Verschillende genders
representation-origin = Verschillende herkomst
representation-residents = Inwoners
representation-traders = Handelaars
representation-associations = Verenigingen
representation-professionals = Professionals
representation-hard-to-reach = Moeilijk bereikbare groepen
representation-youths = Jongeren
representation-other = Andere groepen
consultation-key-persons-used = Sleutelfiguren die meehielpen
consultation-key-persons-used-hint = Noteer rollen, bijvoorbeeld “leerkracht” of “trainer van de voetbalclub”.
consultation-channel = Kanaal
consultation-channel-hint = Waar spraken jullie de mensen?
consultation-what-was-heard = Wat jullie hoorden
consultation-what-was-heard-hint = Vat samen in eigen woorden, zonder namen en zonder herkenbare citaten.
consultation-emotions-interests-needs = Emoties, belangen en behoeften
consultation-emotions-interests-needs-hint = Wat zat er achter de woorden?
consultation-concerns-found = Gehoorde bezorgdheden
consultation-concerns-found-hint = Kies wat er al in de lijst staat of voeg een nieuwe toe.
consultation-promises-made = Beloften
consultation-promises-made-hint = Noteer ook kleine toezeggingen; mensen onthouden ze.
consultation-feedback-given-on = Teruggekoppeld op
consultation-feedback-given-on-hint = De dag waarop de deelnemers hoorden wat er met hun inbreng gebeurde.

# Het scherm: het logboek, en wie al gehoord is.
consultation-when = Wanneer
consultation-until = { $from } tot { $to }
consultation-no-date = Nog geen datum
consultation-people = { $count ->
    [one] één deelnemer
   *[other] { $count } deelnemers
 }
consultation-heard = Wie is al gehoord?
consultation-heard-moments = { $count ->
    [one] Eén luistermoment
   *[other] { $count } luistermomenten
 }
consultation-heard-groups = Gehoord
consultation-heard-missing = Nog niet gehoord
consultation-heard-methods = Hoe
consultation-heard-where = Waar
consultation-heard-times = { $count } keer
