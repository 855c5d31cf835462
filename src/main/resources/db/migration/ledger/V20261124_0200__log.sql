-- The public log: what waits for its place, the tree that only grows, and the checkpoint that was signed of it.
CREATE SCHEMA ledger;

-- A deed inserts here in its own transaction. Ids are drawn before the commit, so a lower one may become visible later:
-- the sequencer takes what it sees and deletes it, and never concludes anything from a gap.
CREATE TABLE ledger.pending (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry_id uuid   NOT NULL DEFAULT uuidv7(),
    bytes    bytea  NOT NULL CHECK (length(bytes) BETWEEN 1 AND 4096)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- What a deed changed on somebody's screen, until it has been announced.
CREATE TABLE ledger.touched (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topics text[] NOT NULL CHECK (cardinality(topics) > 0)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- The version of a topic is the number of the announcement that named it last.
CREATE SEQUENCE ledger.announcement;

CREATE TABLE ledger.entry (
    index bigint PRIMARY KEY CHECK (index >= 0),
    id    uuid   NOT NULL UNIQUE,
    bytes bytea  NOT NULL CHECK (length(bytes) BETWEEN 1 AND 4096)
);

CREATE TABLE ledger.tile (
    level    smallint NOT NULL CHECK (level BETWEEN 0 AND 7),
    position bigint   NOT NULL CHECK (position >= 0),
    hashes   bytea    NOT NULL CHECK (length(hashes) BETWEEN 32 AND 8192 AND length(hashes) % 32 = 0),
    PRIMARY KEY (level, position)
);
-- Hashes do not compress: do not try.
ALTER TABLE ledger.tile ALTER COLUMN hashes SET STORAGE EXTERNAL;

-- One row: which log this is, how far its tree has grown, and what was last signed and published of it.
CREATE TABLE ledger.log (
    single      boolean PRIMARY KEY DEFAULT true CHECK (single),
    origin      text    NOT NULL,
    size        bigint  NOT NULL DEFAULT 0 CHECK (size >= 0),
    signed_size bigint  CHECK (signed_size <= size),
    checkpoint  text,
    CHECK ((signed_size IS NULL) = (checkpoint IS NULL))
);

CREATE TABLE ledger.key (
    id           int   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sealed_seed  bytea NOT NULL,
    public_key   bytea NOT NULL UNIQUE CHECK (length(public_key) = 32),
    signs_from   date  NOT NULL,
    signs_until  date  CHECK (signs_until >= signs_from)
);
