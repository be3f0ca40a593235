# Een bezorgdheid: waar mensen echt van wakker liggen.

concern = bezorgdheid
concern-many = Bezorgdheden
concern-add = Bezorgdheid toevoegen
concern-quick = Waar liggen mensen van wakker?
concern-empty = Nog geen bezorgdheden. Hieruit groeit straks de uitdaging; schrijf op wat jullie hoorden, zoals “mijn kind kan hier niet veilig fietsen”.
concern-untitled = Bezorgdheid zonder tekst

concern-wording = Bezorgdheid
concern-wording-hint = Eén zin, zoals mensen het zelf zouden zeggen. Scherp ze gerust later aan.
concern-underlying-category = Wat eronder zit
concern-underlying-category-hint = Kies de diepere zorg; meer dan één kan.
concern-category-traffic-or-safety = Verkeer of veiligheid
concern-category-traffic-or-safety-hint = Drukke straten, parkeren, of zich op straat niet veilig voelen.
concern-category-loss-of-identity = Verlies van identiteit
concern-category-loss-of-identity-hint = “Dit is mijn buurt niet meer”: vertrouwde plekken en gewoonten verdwijnen.
concern-category-unequal-treatment = Ongelijke behandeling
concern-category-unequal-treatment-hint = Het gevoel dat anderen meer krijgen of meer mogen.
concern-category-image-or-decay = Slecht imago of verloedering
concern-category-image-or-decay-hint = Vuil, leegstand of een slechte naam waar mensen zich voor schamen.
concern-category-not-heard-by-policy = Niet gehoord door het beleid
concern-category-not-heard-by-policy-hint = Mensen vinden dat er over hun hoofd heen beslist wordt.
concern-category-fear-of-change-or-loss = Angst voor verandering of verlies
concern-category-fear-of-change-or-loss-hint = Bang om iets kwijt te raken: rust, klanten of gewoonten.
concern-category-other = Iets anders
concern-category-other-hint = Geen van deze past; beschrijf het goed in de bezorgdheid zelf.
concern-hot-theme-behind-which-it-hides = Heet thema waarachter ze schuilgaat
concern-hot-theme-behind-which-it-hides-hint = Waarover gaat de ruzie aan de oppervlakte?
concern-shared-with-loud-voices = Luide stemmen delen deze bezorgdheid
concern-shared-with-loud-voices-hint = Wat beide kanten delen, is een goed vertrekpunt.
concern-carried-by-silent-middle = Hoe breed het stille midden ze draagt
concern-carried-by-silent-middle-hint = Steun op wat jullie hoorden, niet op een vermoeden.
carried-few = Enkelen
carried-few-hint = Jullie hoorden het hier en daar, van een paar mensen.
carried-some = Een deel
carried-some-hint = Meerdere mensen of één duidelijke groep haalden het aan.
carried-many = Velen
carried-many-hint = Het kwam vaak terug, bij verschillende groepen.
carried-most = De meesten
carried-most-hint = Bijna iedereen naar wie jullie luisterden, begon erover.
carried-unknown = Weten we niet
carried-unknown-hint = Nog niet nagevraagd bij wie zich zelden laat horen.
concern-citizen-types = Burgertypes bij wie ze leeft
concern-citizen-types-hint = Duid aan bij welke verontruste burgers jullie ze opmerkten.
concern-convertible-to-challenge = Kan een verbindende uitdaging worden
concern-convertible-to-challenge-hint = Kan iedereen hieraan meewerken, en kunnen jullie er zelf iets aan doen?
concern-convertible-to-challenge-note = Toelichting
concern-convertible-to-challenge-note-hint = Waarom wel of waarom niet?

# Het scherm: waar een bezorgdheid vandaan komt.
concern-heard-in = Gehoord in
concern-heard-in-count = { $count ->
    [0] nog geen luistermoment
    [one] één luistermoment
   *[other] { $count } luistermomenten
 }
concern-shared-by = Ook bij deze luide stemmen
