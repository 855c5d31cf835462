-- Ended cases that still name their applicant, by how long ago they ended: looked for every night.
CREATE INDEX application_kept ON casework.application (ended_on) WHERE applicant IS NOT NULL AND ended_on IS NOT NULL;
