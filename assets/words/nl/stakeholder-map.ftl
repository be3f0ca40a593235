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
