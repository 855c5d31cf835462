-- The keyring and the data keys lie here only as the master key has sealed them, so that a dump shows nothing.
CREATE SCHEMA vault;

CREATE TABLE vault.keyring (
    only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    version    integer NOT NULL CHECK (version >= 1),
    keyset     bytea   NOT NULL,
    lookup_key bytea   NOT NULL
);

CREATE TABLE vault.data_key (
    id              uuid    PRIMARY KEY,
    wrapped         bytea   NOT NULL,
    keyring_version integer NOT NULL
);

CREATE INDEX data_key_by_keyring_version ON vault.data_key (keyring_version);
