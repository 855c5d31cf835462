-- What somebody sent whose session had ended, kept for an hour until the owner of the draft signs in again.
CREATE TABLE identity.kept_form (
    resident_id uuid        NOT NULL REFERENCES identity.account (id) ON DELETE CASCADE,
    path        text        NOT NULL,
    fields      bytea       NOT NULL,
    kept_at     timestamptz NOT NULL,
    PRIMARY KEY (resident_id, path)
);
CREATE INDEX kept_form_kept_at ON identity.kept_form (kept_at);
