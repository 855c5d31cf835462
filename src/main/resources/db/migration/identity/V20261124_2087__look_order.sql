-- Looks are read in the order in which they were last taken.
DROP INDEX identity.look_resident;
DROP INDEX identity.look_application;
CREATE INDEX look_resident ON identity.look (resident_id, last_at DESC, id DESC);
CREATE INDEX look_application ON identity.look (application, last_at DESC, id DESC);
