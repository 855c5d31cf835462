-- Attempts are recorded too; that of another resident is for the inspectorate alone.
ALTER TABLE identity.look ADD COLUMN shown boolean NOT NULL DEFAULT true;
