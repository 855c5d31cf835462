-- Officers' forms are kept as well as residents'.
ALTER TABLE identity.kept_form RENAME COLUMN resident_id TO account_id;
