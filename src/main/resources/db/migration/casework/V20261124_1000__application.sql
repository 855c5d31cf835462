-- An application with its clocks, its history, in whose hands it was, and what the log knows of it.
CREATE SCHEMA casework;

CREATE TABLE casework.draft (
    id              uuid        PRIMARY KEY,
    resident        uuid        NOT NULL,
    service         text        NOT NULL,
    service_version text        NOT NULL,
    revision        integer     NOT NULL CHECK (revision > 0),
    data_key        uuid        NOT NULL,
    answers         bytea       NOT NULL,
    begun_at        timestamptz NOT NULL,
    saved_at        timestamptz NOT NULL,
    told_at         timestamptz
);
CREATE INDEX draft_resident ON casework.draft (resident, saved_at DESC);
CREATE INDEX draft_saved_at ON casework.draft (saved_at);

CREATE TABLE casework.application (
    id                  uuid        PRIMARY KEY,
    number              text        NOT NULL UNIQUE,
    draft               uuid        NOT NULL UNIQUE,
    tag                 text        UNIQUE,
    version             integer     NOT NULL CHECK (version > 0),
    seq                 integer     NOT NULL CHECK (seq > 0),
    -- what was settled at submission
    service             text        NOT NULL,
    service_version     text        NOT NULL,
    owner               text        NOT NULL,
    applicant           uuid,
    applicant_name      text,
    language            text        NOT NULL CHECK (language IN ('id', 'en')),
    assessor            text,
    assessor_agency     text,
    submitted_at        timestamptz NOT NULL,
    received_on         date        NOT NULL,
    data_key            uuid,
    answers             bytea,
    -- the course so far
    round               integer     NOT NULL DEFAULT 1,
    corrections_asked   integer     NOT NULL DEFAULT 0,
    counted             boolean     NOT NULL DEFAULT false,
    extended            boolean     NOT NULL DEFAULT false,
    proposed            text        CHECK (proposed IN ('GRANTED', 'PARTLY', 'REJECTED')),
    proposal_reasons    text,
    decided_by          jsonb       NOT NULL DEFAULT '{}',
    calendar_revision   integer     NOT NULL,
    -- where it stands
    state               text        NOT NULL CHECK (state IN (
                            'CHECKING', 'IN_REVIEW', 'IN_ASSESSMENT', 'AWAITING_APPLICANT', 'AWAITING_SIGNATURE',
                            'ISSUED', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'REVOKED')),
    step                text,
    holder              text,
    responsible         text,
    assignee            uuid,
    promise_since       date,
    promise_used_before integer,
    promise_due         date,
    promise_stopped_on  date,
    promise_left        integer,
    stage_since         date,
    stage_used_before   integer,
    stage_due           date,
    stage_stopped_on    date,
    stage_left          integer,
    corrections         jsonb,
    asked_on            date,
    answer_by           date,
    letter              text        CHECK (letter IN ('PREPARING', 'READY', 'FAILED')),
    letter_file         uuid,
    letter_sha256       text,
    letter_attempts     integer,
    letter_failure      text,
    -- what is due next: of the check while the promise has not begun, of the assessment for its assessor, else the promise
    due                 date,
    -- the end
    ended_on            date,
    ended_due           date,
    used                integer,
    objection_until     date,
    withdrawn_from      text,
    revoked_on          date,
    revocation_ground   text,

    CHECK ((state IN ('ISSUED', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'REVOKED')) = (ended_on IS NOT NULL)),
    CHECK ((state IN ('ISSUED', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'REVOKED')) = (step IS NULL)),
    CHECK ((state = 'AWAITING_APPLICANT') = (answer_by IS NOT NULL)),
    CHECK ((state = 'AWAITING_SIGNATURE') = (letter IS NOT NULL)),
    CHECK (state NOT IN ('IN_REVIEW', 'IN_ASSESSMENT', 'AWAITING_SIGNATURE') OR promise_due IS NOT NULL),
    CHECK (state NOT IN ('CHECKING', 'IN_ASSESSMENT') OR stage_due IS NOT NULL),
    CHECK (letter <> 'READY' OR letter_sha256 IS NOT NULL),
    CHECK (state NOT IN ('ISSUED', 'REJECTED', 'REVOKED') OR used IS NOT NULL),
    CHECK (state <> 'REVOKED' OR revoked_on IS NOT NULL)
);
CREATE INDEX application_applicant ON casework.application (applicant, submitted_at DESC);
-- the queues: open files by what is due next
CREATE INDEX application_holder ON casework.application (holder, due, id) WHERE ended_on IS NULL;
CREATE INDEX application_responsible ON casework.application (responsible, answer_by, id) WHERE state = 'AWAITING_APPLICANT';
CREATE INDEX application_assignee ON casework.application (assignee, due, id) WHERE ended_on IS NULL;
CREATE INDEX application_owner_open ON casework.application (owner, due, id) WHERE ended_on IS NULL;
-- what time does by itself
CREATE INDEX application_check_due ON casework.application (stage_due) WHERE state = 'CHECKING' AND NOT counted;
CREATE INDEX application_answer_by ON casework.application (answer_by) WHERE state = 'AWAITING_APPLICANT';
CREATE INDEX application_promise_due ON casework.application (promise_due) WHERE ended_on IS NULL AND promise_stopped_on IS NULL;
CREATE INDEX application_letter ON casework.application (id) WHERE letter = 'PREPARING';
-- measured durations: what ended in the last 90 or 365 days
CREATE INDEX application_ended ON casework.application (service, ended_on) WHERE used IS NOT NULL;

CREATE TABLE casework.history (
    id          uuid        PRIMARY KEY DEFAULT uuidv7(),
    application uuid        NOT NULL REFERENCES casework.application,
    version     integer     NOT NULL,
    deed        text        NOT NULL,
    actor_kind  text        NOT NULL CHECK (actor_kind IN ('RESIDENT', 'OFFICER', 'TIME')),
    actor       uuid,
    actor_name  text,
    actor_place text,
    state       text        NOT NULL,
    step        text,
    reason      text        NOT NULL DEFAULT '',
    at          timestamptz NOT NULL,
    UNIQUE (application, version)
);

-- Who has or had the file; a unit opens what it held until 30 days after the end.
CREATE TABLE casework.hand (
    application uuid        NOT NULL REFERENCES casework.application,
    place       text        NOT NULL,
    step        text        NOT NULL,
    since       timestamptz NOT NULL,
    until       timestamptz,
    PRIMARY KEY (application, place, since)
);

-- What a receipt needs to open the entries of a case; erasing a person's data deletes salt and content.
CREATE TABLE casework.entry (
    application uuid    NOT NULL REFERENCES casework.application,
    seq         integer NOT NULL,
    entry_id    uuid    NOT NULL UNIQUE,
    type        text    NOT NULL,
    day         date    NOT NULL,
    entry       text    NOT NULL,
    salt        text,
    content     text,
    PRIMARY KEY (application, seq)
);

CREATE TABLE casework.attachment (
    id          uuid    PRIMARY KEY,
    draft       uuid    REFERENCES casework.draft ON DELETE SET NULL,
    application uuid    REFERENCES casework.application,
    requirement text    NOT NULL,
    file        uuid    NOT NULL,
    added_at    timestamptz NOT NULL
);
CREATE INDEX attachment_application ON casework.attachment (application);
CREATE INDEX attachment_draft ON casework.attachment (draft);

CREATE TABLE casework.message (
    id          uuid        PRIMARY KEY DEFAULT uuidv7(),
    application uuid        NOT NULL REFERENCES casework.application,
    kind        text        NOT NULL CHECK (kind IN ('MESSAGE', 'NOTE')),
    from_kind   text        NOT NULL CHECK (from_kind IN ('RESIDENT', 'OFFICER')),
    sender      uuid        NOT NULL,
    sender_name text        NOT NULL,
    sender_place text,
    body        bytea       NOT NULL,
    at          timestamptz NOT NULL
);
CREATE INDEX message_application ON casework.message (application, id);

-- What was decided, and whether it still holds. The number is reserved before rendering and never given twice.
CREATE TABLE casework.document_sequence (
    agency text    NOT NULL,
    year   integer NOT NULL,
    last   integer NOT NULL CHECK (last > 0),
    PRIMARY KEY (agency, year)
);

CREATE TABLE casework.document (
    application     uuid        PRIMARY KEY REFERENCES casework.application,
    agency          text        NOT NULL,
    year            integer     NOT NULL,
    seq             integer     NOT NULL,
    number          text        NOT NULL,
    token           text        NOT NULL UNIQUE,
    position        text        NOT NULL,
    holder          uuid        NOT NULL,
    holder_name     text        NOT NULL,
    position_title_id text      NOT NULL,
    position_title_en text      NOT NULL,
    outcome         text        CHECK (outcome IN ('GRANTED', 'PARTLY', 'REJECTED')),
    file            uuid,
    sha256          text,
    signed_at       timestamptz,
    valid_until     date,
    UNIQUE (agency, year, seq),
    CHECK ((signed_at IS NULL) = (sha256 IS NULL))
);
CREATE INDEX document_sha256 ON casework.document (sha256);

-- Who looked at a file in the last two minutes.
CREATE UNLOGGED TABLE casework.presence (
    application uuid        NOT NULL,
    staff       uuid        NOT NULL,
    name        text        NOT NULL,
    since       timestamptz NOT NULL,
    seen_at     timestamptz NOT NULL,
    PRIMARY KEY (application, staff)
);
