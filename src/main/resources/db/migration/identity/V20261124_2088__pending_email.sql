-- A new e-mail address of an account, until its code is typed.
CREATE TABLE identity.pending_email (
    id         uuid        PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES identity.account (id) ON DELETE CASCADE,
    email      bytea       NOT NULL,
    code_hash  text        NOT NULL,
    tries      integer     NOT NULL DEFAULT 0,
    expires_at timestamptz NOT NULL
);
CREATE INDEX pending_email_account_id ON identity.pending_email (account_id);
CREATE INDEX pending_email_expires_at ON identity.pending_email (expires_at);
