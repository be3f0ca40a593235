-- Holds nothing: that it opens says that the passphrase is right.
CREATE TABLE passphrase (checked INTEGER) STRICT;
