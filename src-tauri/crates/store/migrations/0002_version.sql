-- Places in the log with a name: of every laptop that wrote in it the latest edit that belongs to
-- the place, so that it stays what it was when the log of another laptop comes in.
CREATE TABLE version (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    who TEXT,
    name TEXT NOT NULL,
    seen BLOB NOT NULL CHECK (0 < length(seen) AND length(seen) % 16 = 0)
) STRICT, WITHOUT ROWID;
