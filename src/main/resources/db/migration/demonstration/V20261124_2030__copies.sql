-- A large province is told as far as hands can, and multiplied from there; stopped, it goes on where it was.
ALTER TABLE demonstration.seeding
    ADD COLUMN wanted integer,                          -- applications in the end; those beyond the told ones are copies
    ADD COLUMN copied integer NOT NULL DEFAULT 0 CHECK (copied >= 0),
    ADD CHECK (wanted >= applications);
