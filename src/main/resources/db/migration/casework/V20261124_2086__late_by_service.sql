-- What is late in the whole province is told by owner and service, from the index alone.
DROP INDEX casework.application_open_due;
CREATE INDEX application_open_due ON casework.application (owner, service, promise_due)
    WHERE ended_on IS NULL AND promise_stopped_on IS NULL AND promise_due IS NOT NULL;
