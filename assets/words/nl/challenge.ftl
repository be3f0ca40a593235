# Een verbindende uitdaging: een gedeelde bezorgdheid als gezamenlijke opdracht.

challenge = verbindende uitdaging
challenge-many = Verbindende uitdagingen
challenge-add = Uitdaging toevoegen
challenge-quick = Waar kan iedereen aan meewerken?
challenge-empty = Nog geen uitdaging. Ze geeft mensen iets om samen voor te gaan, bijvoorbeeld “een straat waar kinderen veilig spelen”.
challenge-untitled = Uitdaging zonder tekst

challenge-shared-concerns = Gedeelde bezorgdheden
challenge-shared-concerns-hint = Kies minstens één bezorgdheid waarop dit een antwoord is.
challenge-challenge-text = Uitdaging
challenge-challenge-text-hint = Eén positieve zin waar iedereen zich achter kan zetten.
challenge-from-silent-middle = Komt uit het stille midden
challenge-from-silent-middle-hint = Vertrekt ze van wat het stille midden zei, of van een slogan van één kant?
challenge-our-impact = Onze impact
challenge-our-impact-hint = Een eerste inschatting: hoeveel kan de gemeente hier zelf aan doen?
challenge-our-impact-note = Toelichting bij onze impact
challenge-our-impact-note-hint = Welke hefbomen hebben jullie, en welke niet?
challenge-multi-year-links = Aansluiting bij plannen
challenge-multi-year-links-hint = Kies planonderdelen die al lopen of klaarliggen.
challenge-multi-year-links-note = Toelichting bij de plannen
challenge-multi-year-links-note-hint = Hoe sluit het aan, of waarom past er geen enkel onderdeel?
challenge-supra-local = Een hogere overheid heeft beslist
challenge-supra-local-hint = Dan kan de gemeente de beslissing zelf niet veranderen.
challenge-supra-local-note = Welke beslissing
challenge-supra-local-note-hint = Wie nam ze en waarover gaat ze?
challenge-what-is-ours-locally = Wat we lokaal zelf invullen
challenge-what-is-ours-locally-hint = Denk aan onthaal, communicatie, inrichting en afspraken.
challenge-priority = Plaats in de rangorde
challenge-priority-hint = 1 komt eerst; geef elk nummer maar één keer.

# Het scherm: van bezorgdheid naar uitdaging, en de volgorde.
challenge-waiting = { $count ->
    [0] Geen bezorgdheid wacht nog op een uitdaging
    [one] Eén bezorgdheid wacht nog op een uitdaging
   *[other] { $count } bezorgdheden wachten nog op een uitdaging
 }
challenge-waiting-hint = Niet elke bezorgdheid hoeft een uitdaging te worden. Begin met wat het stille midden het breedst draagt.
challenge-ruled-out = Hier maakten jullie geen uitdaging van
challenge-from-concern = Maak er een uitdaging van
challenge-no-concerns = Een uitdaging vertrekt van een gedeelde bezorgdheid. Er staat er nog geen in het dossier.
challenge-note-concerns = Bezorgdheden noteren
challenge-answers = Antwoord op
challenge-place = { $place ->
    [1] 1ste
    [8] 8ste
   *[other] { $place }de
 }
challenge-place-none = Nog zonder plaats in de rangorde
challenge-keep-order = Deze volgorde klopt
