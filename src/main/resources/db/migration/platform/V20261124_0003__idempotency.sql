-- Answers to requests that may come twice, so that the second is answered as the first and nothing is made twice.
CREATE TABLE platform.idempotency_key (
    scope       text        NOT NULL,
    key         text        NOT NULL,
    body_sha256 text        NOT NULL,
    status      integer     NOT NULL CHECK (status BETWEEN 200 AND 499),
    location    text,
    etag        text,
    type        text,
    body        text,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_key_answered_at ON platform.idempotency_key (answered_at);
