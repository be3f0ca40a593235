# What one step did, for undo and for the history.

edit-added = Added { $kind } “{ $name }”
edit-added-unnamed = Added one { $kind }
edit-changed = Changed { $kind } “{ $name }”
edit-changed-unnamed = Changed one { $kind }
edit-removed = Removed { $kind } “{ $name }”
edit-removed-unnamed = Removed one { $kind }
edit-moved = Moved { $kind } “{ $name }”
edit-moved-unnamed = Moved one { $kind }
edit-imported = { $count ->
    [one] Imported one record
   *[other] Imported { $count } records
  }
edit-undone = Undone: { $what }
edit-redone = Redone: { $what }
