-- Who can sign in. NIK and e-mail are sealed; a keyed hash finds them again.
CREATE SCHEMA identity;

CREATE TABLE identity.account (
    id            uuid        PRIMARY KEY DEFAULT uuidv7(),
    kind          text        NOT NULL CHECK (kind IN ('RESIDENT', 'STAFF')),
    name          text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    email         bytea       NOT NULL,
    email_hash    text        NOT NULL UNIQUE,
    password      text        NOT NULL,
    language      text        CHECK (language IN ('id', 'en')),
    demonstration boolean     NOT NULL,
    created_at    timestamptz NOT NULL,
    closed_at     timestamptz
);
CREATE INDEX account_demonstration ON identity.account (id) WHERE demonstration;

CREATE TABLE identity.resident (
    id           uuid        PRIMARY KEY REFERENCES identity.account (id) ON DELETE CASCADE,
    nik          bytea       NOT NULL,
    nik_hash     text        NOT NULL,
    nik_state    text        NOT NULL CHECK (nik_state IN ('DECLARED', 'CONFIRMED')),
    confirmed_by uuid,
    confirmed_at timestamptz,
    CHECK ((nik_state = 'CONFIRMED') = (confirmed_by IS NOT NULL)),
    CHECK ((nik_state = 'CONFIRMED') = (confirmed_at IS NOT NULL))
);
-- Several may claim a NIK; an officer settles whose it is, once.
CREATE INDEX resident_nik_hash ON identity.resident (nik_hash);
CREATE UNIQUE INDEX resident_nik_confirmed ON identity.resident (nik_hash) WHERE nik_state = 'CONFIRMED';

CREATE TABLE identity.staff (
    id       uuid PRIMARY KEY REFERENCES identity.account (id) ON DELETE CASCADE,
    official uuid NOT NULL,
    agency   text NOT NULL
);
CREATE UNIQUE INDEX staff_official ON identity.staff (official);

CREATE TABLE identity.staff_grant (
    staff_id uuid NOT NULL REFERENCES identity.staff (id) ON DELETE CASCADE,
    role     text NOT NULL CHECK (role IN ('OFFICER', 'ADMINISTRATOR', 'INSPECTOR', 'LEADERSHIP', 'HEAD')),
    agency   text NOT NULL,
    unit     text,
    UNIQUE NULLS NOT DISTINCT (staff_id, role, agency, unit)
);
