package id.go.bantenprov.egov.casework.desk;

import java.util.UUID;

/** What became of a message or note. */
public sealed interface Saying {
    record Said(UUID id) implements Saying {}

    record Empty() implements Saying {}

    record TooLong() implements Saying {}

    /** Only the office that answers for the file, or who leads it, writes to the applicant. */
    record NotYours() implements Saying {}
}
