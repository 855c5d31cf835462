-- Which versions and windows of services the public log already states: each is stated once, and never changes after that.
CREATE SCHEMA catalogue;

CREATE TABLE catalogue.published_service (
    code         text        NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9-]{1,15}$'),
    version      text        NOT NULL CHECK (version ~ '^[0-9]{1,4}$'),
    definition   text        NOT NULL CHECK (definition ~ '^[0-9a-f]{64}$'),
    valid_from   date        NOT NULL,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (code, version)
);

CREATE TABLE catalogue.published_window (
    code  text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9-]{1,15}$'),
    open  date NOT NULL,
    close date NOT NULL CHECK (close >= open),
    PRIMARY KEY (code, open, close)
);
