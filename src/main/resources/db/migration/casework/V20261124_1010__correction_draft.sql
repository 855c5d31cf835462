-- An answer to corrections that its applicant is still writing: kept until it is sent or the case ends.
CREATE TABLE casework.correction_draft (
    application    uuid        PRIMARY KEY REFERENCES casework.application,
    revision       integer     NOT NULL CHECK (revision > 0),
    content        bytea       NOT NULL,
    saved_at       timestamptz NOT NULL
);
