-- When a code sent by mail last set the password: whoever reads another's mail must not sign with it at once.
ALTER TABLE identity.account ADD COLUMN recovered_at timestamptz;
