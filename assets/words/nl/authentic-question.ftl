# Een authentiek vraagstuk: een vraag die alle kanten geloofwaardig vinden.

authentic-question = authentiek vraagstuk
authentic-question-many = Authentieke vraagstukken
authentic-question-add = Authentiek vraagstuk toevoegen
authentic-question-empty = Nog geen authentiek vraagstuk. Zoek een vraag die alle kanten eerlijk vinden, zoals “hoe komt iedereen hier ’s avonds veilig thuis?”
authentic-question-untitled = Vraagstuk zonder tekst

authentic-question-wording = Vraagstuk
authentic-question-wording-hint = Eén open vraag waarin niemand de schuld krijgt.
authentic-question-tested-with = Voorgelegd aan
authentic-question-tested-with-hint = Noteer groepen of rollen, geen namen.
authentic-question-recognised-by-side1 = Herkent de ene kant zich erin?
authentic-question-recognised-by-side1-hint = Vraag het aan de mensen zelf.
authentic-question-recognised-by-side2 = Herkent de andere kant zich erin?
authentic-question-recognised-by-side2-hint = Een beleefde knik is nog geen ja.
authentic-question-recognised-by-middle = Herkent het stille midden zich erin?
authentic-question-recognised-by-middle-hint = Leg het voor aan wie zelden het woord neemt.
authentic-question-version = Versie
authentic-question-version-hint = Geef een nieuwe formulering het volgende nummer.
authentic-question-date = Datum
authentic-question-date-hint = De dag waarop jullie voor deze woorden kozen.
