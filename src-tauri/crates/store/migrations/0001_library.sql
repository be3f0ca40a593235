CREATE TABLE case_list (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32),
    title TEXT,
    phase TEXT NOT NULL,
    filled INTEGER NOT NULL,
    needed INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which document was made for whom: never its content.
CREATE TABLE export_log (
    at INTEGER NOT NULL,
    case_id BLOB NOT NULL,
    document TEXT NOT NULL,
    audience TEXT NOT NULL,
    language TEXT NOT NULL,
    hash BLOB NOT NULL,
    persons INTEGER NOT NULL
) STRICT;

-- Ids of what was erased, so that no backup or package brings it back.
CREATE TABLE erased (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
