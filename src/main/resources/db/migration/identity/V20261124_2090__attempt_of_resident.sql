-- Attempts of residents are found by who made them, when the account is erased.
CREATE INDEX look_attempt ON identity.look (account_id) WHERE NOT shown;
