-- What residents search in: the words of each service by weight, stemmed in both languages and as they are written, and
-- every single word with its trigrams, by which a mistyped one is recognised. Filled anew at each start from the files.
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch SCHEMA public;

CREATE TABLE catalogue.service_search (
    code     text     PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9-]{1,15}$'),
    document tsvector NOT NULL
);
CREATE INDEX service_search_document ON catalogue.service_search USING gin (document);

CREATE TABLE catalogue.search_word (
    word text PRIMARY KEY CHECK (length(word) BETWEEN 2 AND 40)
);
CREATE INDEX search_word_trigrams ON catalogue.search_word USING gin (word gin_trgm_ops);
