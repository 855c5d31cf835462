-- The regions stand in the database too, so that other modules may refer to them and names are found despite typos.
CREATE SCHEMA region;

CREATE TABLE region.region (
    code      text          PRIMARY KEY CHECK (code ~ '^[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4})?)?)?$'),
    parent    text          REFERENCES region.region,
    name      text          NOT NULL,
    kind      text          NOT NULL CHECK (kind IN ('PROVINCE', 'REGENCY', 'CITY', 'DISTRICT', 'KELURAHAN', 'DESA')),
    latitude  numeric(9, 6) NOT NULL,
    longitude numeric(9, 6) NOT NULL,
    CHECK ((parent IS NULL) = (kind = 'PROVINCE'))
);
CREATE INDEX region_parent ON region.region (parent);
CREATE INDEX region_name ON region.region USING gin (lower(name) gin_trgm_ops);
