-- The service board: a fold over the entries of the log, kept so that no figure costs more as cases grow in number.
CREATE TABLE casework.board (
    only_row  boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    size      bigint      NOT NULL CHECK (size >= 0), -- entries read so far
    folded_at timestamptz NOT NULL
);
INSERT INTO casework.board (size, folded_at) VALUES (0, now());

-- Calendars, promises and windows as the log states them.
CREATE TABLE casework.board_statement (
    index bigint PRIMARY KEY,
    entry text   NOT NULL
);

-- One round of a case, from receipt or reopening to its end: its dated steps, and what they make of its clocks.
CREATE TABLE casework.board_round (
    tag       text    NOT NULL,
    round     integer NOT NULL CHECK (round > 0),
    agency    text    NOT NULL,
    service   text    NOT NULL,
    version   text    NOT NULL,
    seq       integer NOT NULL,
    steps     jsonb   NOT NULL,
    first_entry bigint NOT NULL,                      -- index of its first entry in the log
    start     date,                                   -- of the promise; once fixed it is kept
    begun_on  date    NOT NULL,
    ended     text    NOT NULL CHECK (ended IN ('OPEN', 'GRANTED', 'PARTLY', 'REJECTED', 'LAPSED', 'WITHDRAWN')),
    ended_on  date,
    due       date,                                   -- last day of the promise, while it runs
    late_from date,                                   -- the day it was late first, or will be if nothing happens
    used      integer NOT NULL,
    asked     boolean NOT NULL,
    extended  boolean NOT NULL,
    corrected boolean NOT NULL,
    PRIMARY KEY (tag, round),
    CHECK ((ended = 'OPEN') = (ended_on IS NULL)),
    CHECK (due IS NULL OR ended = 'OPEN')
);
CREATE INDEX board_round_open ON casework.board_round (tag, round) WHERE ended = 'OPEN';
CREATE INDEX board_round_due ON casework.board_round (due, first_entry) WHERE due IS NOT NULL;
CREATE INDEX board_round_begun ON casework.board_round (service, begun_on, first_entry);
CREATE INDEX board_round_ended ON casework.board_round (service, ended_on, first_entry) WHERE ended_on IS NOT NULL;
CREATE INDEX board_round_late ON casework.board_round (service, late_from, first_entry) WHERE late_from IS NOT NULL;

-- How many rounds count for a measure on a day. A day may lie ahead: it counts once it has come.
CREATE TABLE casework.board_count (
    agency  text    NOT NULL,
    service text    NOT NULL,
    measure text    NOT NULL,
    day     date    NOT NULL,
    value   integer NOT NULL,                         -- days, for measures of duration; else 0
    rounds  bigint  NOT NULL,
    PRIMARY KEY (agency, service, measure, day, value)
);

-- The figures of each day as they closed, whose digest stands in the log.
CREATE TABLE casework.board_day (
    day    date PRIMARY KEY,
    csv    text NOT NULL,
    sha256 text NOT NULL
);
