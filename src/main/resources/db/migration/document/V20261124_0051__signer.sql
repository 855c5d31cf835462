-- The local certificate authority and its signers. Private keys lie here only as the vault has sealed them.
CREATE TABLE document.authority (
    only_one    boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    certificate bytea   NOT NULL,
    private_key bytea   NOT NULL
);

CREATE TABLE document.signer (
    id          uuid  PRIMARY KEY,
    position    text  NOT NULL,
    official    text  NOT NULL,
    name        text  NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    title       text  NOT NULL CHECK (length(title) BETWEEN 1 AND 64),
    certificate bytea NOT NULL,
    private_key bytea NOT NULL,
    UNIQUE (position, official, name, title)
);
