-- What waits for a code sent by mail. A row is made whether the address is known or not, and lives a quarter of an hour.
CREATE TABLE identity.pending_registration (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL,
    nik        bytea       NOT NULL,
    email      bytea       NOT NULL,
    password   text        NOT NULL,
    language   text        NOT NULL CHECK (language IN ('id', 'en')),
    code_hash  text        NOT NULL,
    tries      integer     NOT NULL DEFAULT 0,
    expires_at timestamptz NOT NULL
);
CREATE INDEX pending_registration_expires_at ON identity.pending_registration (expires_at);

CREATE TABLE identity.pending_recovery (
    id         uuid        PRIMARY KEY,
    account_id uuid        REFERENCES identity.account (id) ON DELETE CASCADE,
    code_hash  text        NOT NULL,
    tries      integer     NOT NULL DEFAULT 0,
    expires_at timestamptz NOT NULL
);
CREATE INDEX pending_recovery_expires_at ON identity.pending_recovery (expires_at);
