-- Mails to an address alone are found again by a keyed hash of it, so that they go with its owner's account.
ALTER TABLE notification.mail ADD COLUMN address_hash text;
CREATE INDEX mail_address_hash ON notification.mail (address_hash) WHERE address_hash IS NOT NULL;
