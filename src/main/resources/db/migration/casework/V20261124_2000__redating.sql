-- Once a calendar is published, the open applications dated by an earlier one are looked for every minute.
CREATE INDEX application_dated_by ON casework.application (calendar_revision, id) WHERE ended_on IS NULL;
