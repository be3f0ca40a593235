# Wat één stap deed, voor ongedaan maken en voor de geschiedenis.

edit-added = { $kind } “{ $name }” toegevoegd
edit-added-unnamed = { $kind } toegevoegd
edit-changed = { $kind } “{ $name }” gewijzigd
edit-changed-unnamed = { $kind } gewijzigd
edit-removed = { $kind } “{ $name }” verwijderd
edit-removed-unnamed = { $kind } verwijderd
edit-moved = { $kind } “{ $name }” verplaatst
edit-moved-unnamed = { $kind } verplaatst
edit-imported = { $count ->
    [one] { $count } kaart ingelezen
   *[other] { $count } kaarten ingelezen
}
edit-undone = Ongedaan gemaakt: { $what }
edit-redone = Opnieuw gedaan: { $what }
