-- Which days count is data: one row a year with its decree, its days off and its office hours.
CREATE SCHEMA calendar;

CREATE TABLE calendar.year (
    year         int         PRIMARY KEY CHECK (year BETWEEN 2000 AND 2199),
    revision     int         NOT NULL CHECK (revision > 0),
    decree       text        NOT NULL CHECK (decree <> ''),
    published_at timestamptz NOT NULL
);

CREATE TABLE calendar.day_off (
    day  date PRIMARY KEY,
    year int  NOT NULL REFERENCES calendar.year,
    kind text NOT NULL CHECK (kind IN ('HOLIDAY', 'COLLECTIVE_LEAVE')),
    name text NOT NULL,
    CHECK (extract(year FROM day) = year)
);
CREATE INDEX day_off_year ON calendar.day_off (year);

CREATE TABLE calendar.office_hours (
    year    int  NOT NULL REFERENCES calendar.year,
    weekday int  NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    close   time NOT NULL,
    PRIMARY KEY (year, weekday)
);
COMMENT ON COLUMN calendar.year.revision IS 'the revision of the whole calendar under which this year was last published';
COMMENT ON COLUMN calendar.office_hours.weekday IS '1 is Monday; a weekday without a row is no working day';
