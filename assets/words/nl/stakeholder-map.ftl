# De stakeholderkaart.

stakeholder-map-core = werk-
    groep
stakeholder-map-rungs = Ringen, van buiten naar binnen: { $rungs }.
stakeholder-map-alt = Kaart met { $count ->
    [one] één stakeholder
   *[other] { $count } stakeholders
 } in zes ringen volgens de trede van de participatieladder en vier sectoren volgens hun hoofdrol. De tabel bij de kaart geeft dezelfde gegevens.
stakeholder-map-overflow = +{ $count } op de kaart: { $count ->
    [one] nummer
   *[other] nummers
 } { $numbers }.
stakeholder-map-unplaced = Niet op de kaart, want trede of rol ontbreekt: nummer { $numbers }.

stakeholder-map = Stakeholderkaart
stakeholder-map-title = { $phase }, ingeschat op { $date }
stakeholder-map-label = Stakeholders op de kaart
stakeholder-map-marker = { $number }, { $who }{ $roles ->
    [none] {""}
   *[other] , { $roles }
 }{ $degree ->
    [none] {""}
   *[other] , trede { $degree }
 }{ $wanted ->
    [none] {""}
   *[other] , doel trede { $wanted }
 }
stakeholder-map-keys = Klik op een nummer om de gegevens te zien; daar kiezen jullie ook trede en rol. Met het toetsenbord: pijl links en rechts gaan de ring rond, pijl op en neer gaan een ring naar binnen of naar buiten, Enter toont de gegevens.
stakeholder-legend-rings = Ringen: trede nu
stakeholder-legend-signs = Tekens: rol
stakeholder-names = Wie is welk nummer?
stakeholder-not-on-map = niet op de kaart
