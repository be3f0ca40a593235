CREATE TABLE change (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    edit BLOB NOT NULL REFERENCES edit (id),
    record BLOB NOT NULL CHECK (length(record) = 16),
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT,
    seen BLOB NOT NULL CHECK (length(seen) % 16 = 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_record ON change (record, field);
CREATE TABLE edit (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    device BLOB NOT NULL CHECK (length(device) = 16),
    at INTEGER NOT NULL,
    who TEXT,
    label TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('do', 'undo', 'redo', 'import')),
    target BLOB CHECK (length(target) = 16),
    schema INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE head (
    record BLOB NOT NULL,
    field TEXT NOT NULL,
    change BLOB NOT NULL,
    PRIMARY KEY (record, field, change)
) STRICT, WITHOUT ROWID;
CREATE TABLE record (
    id BLOB PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    position TEXT NOT NULL,
    file_id TEXT,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX record_place ON record (kind, position);
CREATE VIRTUAL TABLE search USING fts5 (
    words, content = 'text', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TABLE text (
    number INTEGER PRIMARY KEY,
    record BLOB NOT NULL,
    field TEXT NOT NULL,
    words TEXT NOT NULL,
    indexed TEXT,
    UNIQUE (record, field)
) STRICT;
CREATE INDEX text_pending ON text (number) WHERE indexed IS NOT words;
CREATE TRIGGER text_removed AFTER DELETE ON text WHEN old.indexed IS NOT NULL BEGIN
    INSERT INTO search (search, rowid, words) VALUES ('delete', old.number, old.indexed);
END;
CREATE TABLE version (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    who TEXT,
    name TEXT NOT NULL,
    seen BLOB NOT NULL CHECK (0 < length(seen) AND length(seen) % 16 = 0)
) STRICT, WITHOUT ROWID;
