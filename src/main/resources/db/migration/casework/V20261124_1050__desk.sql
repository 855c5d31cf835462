-- The officers' desk: to whom a file was handed, and the rows behind each figure of the workload.
ALTER TABLE casework.application ADD COLUMN assignee_name text;

-- files another office assesses, by the unit that answers for them
CREATE INDEX application_assessing ON casework.application (responsible, due, id) WHERE state = 'IN_ASSESSMENT';
-- what ended this week, for the owner of the service and for those who assessed
CREATE INDEX application_owner_ended ON casework.application (owner, ended_on, id) WHERE ended_on IS NOT NULL;
CREATE INDEX application_assessor_ended ON casework.application (assessor, ended_on, id)
    WHERE ended_on IS NOT NULL AND assessor IS NOT NULL;
-- what a calendar revision dates anew, and what is late in the whole province
CREATE INDEX application_open_due ON casework.application (owner, promise_due)
    WHERE ended_on IS NULL AND promise_stopped_on IS NULL AND promise_due IS NOT NULL;
