-- Messages to people: what lies in their inbox, and what waits to leave the house as mail. A deed writes both in its own
-- transaction. Words are found at reading, in the reader's language: here stand only the key and what fills its gaps.
CREATE SCHEMA notification;

CREATE TABLE notification.message (
    id        uuid        PRIMARY KEY DEFAULT uuidv7(),
    person    uuid        NOT NULL,
    key       text        NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
    arguments jsonb       NOT NULL,
    link      text        NOT NULL CHECK (link LIKE '/%' AND length(link) <= 300),
    told_at   timestamptz NOT NULL,
    read_at   timestamptz
);
CREATE INDEX message_newest ON notification.message (person, told_at DESC, id DESC);
CREATE INDEX message_unread ON notification.message (person) WHERE read_at IS NULL;

-- A mail that was sent is gone. Of a person with an account only the id stands here: the address is asked when it is sent.
-- The address of somebody without account is sealed.
CREATE TABLE notification.mail (
    id        uuid        PRIMARY KEY,
    person    uuid,
    address   bytea       CHECK (length(address) <= 400),
    language  text        CHECK (language IN ('id', 'en')),
    key       text        NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
    arguments jsonb       NOT NULL,
    link      text        NOT NULL CHECK (link LIKE '/%' AND length(link) <= 300),
    told_at   timestamptz NOT NULL,
    state     text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DEAD')),
    tries     int         NOT NULL DEFAULT 0 CHECK (tries >= 0),
    due       timestamptz,
    reason    text        CHECK (length(reason) <= 40),
    CHECK ((person IS NULL) = (address IS NOT NULL)),
    CHECK ((address IS NULL) = (language IS NULL)),
    CHECK ((state = 'WAITING') = (due IS NOT NULL)),
    CHECK (state = 'WAITING' OR reason IS NOT NULL)
);
CREATE INDEX mail_due ON notification.mail (due) WHERE state = 'WAITING';
CREATE INDEX mail_dead ON notification.mail (told_at DESC, id DESC) WHERE state = 'DEAD';
CREATE INDEX mail_newest ON notification.mail (told_at DESC, id DESC);

-- What is said once only, whoever asks again. A row stands for the promise not to repeat it.
CREATE TABLE notification.told_once (
    what    text        PRIMARY KEY CHECK (length(what) BETWEEN 1 AND 200),
    told_at timestamptz NOT NULL
);
