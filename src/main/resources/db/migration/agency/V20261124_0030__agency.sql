-- Agencies, units and positions from reference files; officials and who of them holds which position from when to when.
CREATE SCHEMA agency;

CREATE TABLE agency.agency (
    code       text   PRIMARY KEY CHECK (code ~ '^([0-9]\.[0-9]{2}\.){3}[0-9]{2}\.[0-9]{4}$'),
    unit       text   NOT NULL UNIQUE,
    name_id    text   NOT NULL,
    name_en    text   NOT NULL,
    short_name text   NOT NULL,
    kind       text   NOT NULL CHECK (kind IN ('DINAS', 'BADAN', 'INSPEKTORAT', 'SEKRETARIAT')),
    affairs    text[] NOT NULL,
    source     text   NOT NULL,
    certainty  text   NOT NULL CHECK (certainty IN ('LIKELY', 'CHECK'))
);

CREATE TABLE agency.unit (
    code          text   PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9]*(\.[a-z][A-Za-z0-9]*)?$'),
    agency        text   NOT NULL REFERENCES agency.agency,
    parent        text   REFERENCES agency.unit,
    official_code text   UNIQUE,
    name_id       text   NOT NULL,
    name_en       text   NOT NULL,
    short_name    text   NOT NULL,
    kind          text   NOT NULL CHECK (kind IN ('AGENCY', 'BUREAU', 'SERVICE_UNIT', 'HOSPITAL', 'SECTION')),
    affairs       text[] NOT NULL,
    source        text   NOT NULL,
    certainty     text   NOT NULL CHECK (certainty IN ('LIKELY', 'CHECK')),
    CHECK ((parent IS NULL) = (kind = 'AGENCY'))
);
CREATE INDEX unit_agency ON agency.unit (agency);

CREATE TABLE agency.position (
    code      text    PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9]*\.[a-z][A-Za-z0-9]*$'),
    unit      text    NOT NULL REFERENCES agency.unit,
    title_id  text    NOT NULL,
    title_en  text    NOT NULL,
    head      boolean NOT NULL,
    source    text    NOT NULL,
    certainty text    NOT NULL CHECK (certainty IN ('LIKELY', 'CHECK'))
);
CREATE UNIQUE INDEX position_head ON agency.position (unit) WHERE head;

CREATE TABLE agency.official (
    id   uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL CHECK (name <> ''),
    nip  text UNIQUE CHECK (nip ~ '^[0-9]{18}$')
);

CREATE TABLE agency.position_holder (
    position text NOT NULL REFERENCES agency.position,
    official uuid NOT NULL REFERENCES agency.official,
    since    date NOT NULL,
    until    date CHECK (until >= since),
    PRIMARY KEY (position, since),
    CONSTRAINT one_holds_at_a_time EXCLUDE USING gist (position WITH =, daterange(since, until, '[]') WITH &&)
);
CREATE INDEX position_holder_official ON agency.position_holder (official);
COMMENT ON COLUMN agency.position_holder.until IS 'last day in office; null while the term is open';
