-- How often something was tried in a window of time. Not logged: after a crash everybody may simply try again.
CREATE UNLOGGED TABLE identity.tries (
    kind     text    NOT NULL,
    key_hash text    NOT NULL,
    span     integer NOT NULL,
    began    bigint  NOT NULL,
    tries    integer NOT NULL,
    PRIMARY KEY (kind, key_hash, span, began)
);
CREATE INDEX tries_passed ON identity.tries ((began + span));
