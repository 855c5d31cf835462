-- What was told once names its reader, and a reader's mails are found, so that all of it goes when the account is erased.
ALTER TABLE notification.told_once ADD COLUMN person uuid;
CREATE INDEX told_once_person ON notification.told_once (person) WHERE person IS NOT NULL;
CREATE INDEX mail_person ON notification.mail (person) WHERE person IS NOT NULL;
