# Een bezorgdheid: waar mensen echt van wakker liggen.

concern = bezorgdheid
concern-many = Bezorgdheden

concern-wording = Bezorgdheid
concern-wording-hint = Eén zin, zoals mensen het zelf zouden zeggen. Scherp ze gerust later aan.
concern-underlying-category = Onderliggende zorg
concern-underlying-category-hint = Kies wat eronder zit; meer dan één kan.
concern-category-traffic-or-safety = Verkeer of veiligheid
concern-category-loss-of-identity = Verlies van identiteit
concern-category-unequal-treatment = Ongelijke behandeling
concern-category-image-or-decay = Slecht imago of verloedering
concern-category-not-heard-by-policy = Niet gehoord door het beleid
concern-category-fear-of-change-or-loss = Angst voor verandering of verlies
concern-category-other = Iets anders
concern-hot-theme-behind-which-it-hides = Heet thema waarachter ze schuilgaat
concern-hot-theme-behind-which-it-hides-hint = Waarover gaat de ruzie aan de oppervlakte?
concern-shared-with-loud-voices = Luide stemmen delen deze bezorgdheid
concern-shared-with-loud-voices-hint = Wat beide kanten delen, is een goed vertrekpunt.
concern-carried-by-silent-middle = Hoe breed het stille midden ze draagt
concern-carried-by-silent-middle-hint = Steun op wat jullie hoorden, niet op een vermoeden.
carried-few = Enkelen
carried-some = Een deel
carried-many = Velen
carried-most = De meesten
carried-unknown = Weten we niet
concern-citizen-types = Burgertypes bij wie ze leeft
concern-citizen-types-hint = Duid aan bij welke verontruste burgers jullie ze opmerkten.
concern-convertible-to-challenge = Kan een verbindende uitdaging worden
concern-convertible-to-challenge-hint = Kan iedereen hieraan meewerken, en kunnen jullie er zelf iets aan doen?
concern-convertible-to-challenge-note = Toelichting
concern-convertible-to-challenge-note-hint = Waarom wel of waarom niet?
