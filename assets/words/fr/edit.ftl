# Ce qu’une modification a fait, pour l’annulation et l’historique.

edit-added = Ajout – { $kind } « { $name } »
edit-added-unnamed = Ajout – { $kind }
edit-changed = Modification – { $kind } « { $name } »
edit-changed-unnamed = Modification – { $kind }
edit-removed = Suppression – { $kind } « { $name } »
edit-removed-unnamed = Suppression – { $kind }
edit-moved = Déplacement – { $kind } « { $name } »
edit-moved-unnamed = Déplacement – { $kind }
edit-imported = { $count ->
    [one] Importation de { $count } fiche
   *[other] Importation de { $count } fiches
  }
edit-undone = Annulé : { $what }
edit-redone = Rétabli : { $what }
