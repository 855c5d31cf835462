-- Tokens by which programs act for a person. Only their hash is kept.
CREATE TABLE identity.api_token (
    id           uuid        PRIMARY KEY DEFAULT uuidv7(),
    account_id   uuid        NOT NULL REFERENCES identity.account (id) ON DELETE CASCADE,
    label        text        NOT NULL CHECK (length(label) BETWEEN 1 AND 80),
    hash         bytea       NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    scopes       text[]      NOT NULL CHECK (cardinality(scopes) > 0),
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
CREATE INDEX api_token_account ON identity.api_token (account_id, id);
