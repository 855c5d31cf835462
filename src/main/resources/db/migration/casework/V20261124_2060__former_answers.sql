-- What an applicant had answered before each correction, so that the office sees what the correction has changed.
CREATE TABLE casework.former_answers (
    application uuid    NOT NULL REFERENCES casework.application,
    version     integer NOT NULL, -- of the application once the correction had come
    answers     bytea   NOT NULL, -- sealed as those of the application
    PRIMARY KEY (application, version)
);
