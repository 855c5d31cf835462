-- Says what each stored file is. A file on disk without a row here does not count and is removed after a day.
CREATE SCHEMA document;

CREATE TABLE document.file (
    id         uuid        PRIMARY KEY,
    owner      text        NOT NULL CHECK (length(owner) BETWEEN 1 AND 100),
    data_key   uuid        NOT NULL,
    name       bytea       NOT NULL,
    type       text        NOT NULL CHECK (type IN ('PDF', 'JPEG', 'PNG')),
    size_bytes bigint      NOT NULL CHECK (size_bytes > 0),
    received   text        NOT NULL CHECK (received ~ '^[0-9a-f]{64}$'),
    kept       text        NOT NULL CHECK (kept ~ '^[0-9a-f]{64}$'),
    created    timestamptz NOT NULL
);
