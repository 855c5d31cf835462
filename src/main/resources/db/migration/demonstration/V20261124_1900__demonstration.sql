-- Which invented persons have accounts, and how far their stories have been told: never twice, never half.
CREATE SCHEMA demonstration;

CREATE TABLE demonstration.person (
    name     text PRIMARY KEY,
    account  uuid NOT NULL UNIQUE
);

-- One row once a seeding has begun; with seed, until and applications the scenes are the same every time.
CREATE TABLE demonstration.seeding (
    one          boolean     PRIMARY KEY DEFAULT true CHECK (one),
    seed         bigint      NOT NULL,
    until        date        NOT NULL,
    applications integer     NOT NULL CHECK (applications >= 0),
    scenes       integer     NOT NULL CHECK (scenes >= 0),
    position     integer     NOT NULL DEFAULT 0 CHECK (position BETWEEN 0 AND scenes),
    begun_at     timestamptz NOT NULL,
    ended_at     timestamptz
);

-- The application that a story became.
CREATE TABLE demonstration.story (
    story  integer PRIMARY KEY,
    number text    NOT NULL UNIQUE
);
