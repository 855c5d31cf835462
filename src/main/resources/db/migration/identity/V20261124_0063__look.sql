-- Every look of staff, or of a program, at what belongs to a resident; the resident reads it. Kept for two years.
CREATE TABLE identity.look (
    id          uuid        PRIMARY KEY DEFAULT uuidv7(),
    resident_id uuid        NOT NULL,
    application text,
    account_id  uuid        NOT NULL,
    name        text        NOT NULL,
    position_id text        NOT NULL,
    position_en text        NOT NULL,
    token       text,
    part        text        NOT NULL,
    purpose     text        NOT NULL,
    first_at    timestamptz NOT NULL,
    last_at     timestamptz NOT NULL,
    looks       integer     NOT NULL CHECK (looks >= 1)
);
CREATE INDEX look_resident ON identity.look (resident_id, id DESC);
CREATE INDEX look_application ON identity.look (application, id DESC);
CREATE INDEX look_last_at ON identity.look (last_at);
