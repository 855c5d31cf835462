package id.go.bantenprov.egov.casework.model;

import java.time.LocalDate;

/** What became of extending a promise by notice. */
public sealed interface Extending
        permits Extending.Extended,
                Extending.NotAllowed,
                Extending.AlreadyExtended,
                Extending.TooLate,
                Extending.NoReasons,
                Refused {
    record Extended(Move move) implements Extending {}

    /** No law lets this service extend. */
    record NotAllowed() implements Extending {}

    record AlreadyExtended() implements Extending {}

    /** The promise is broken already; it cannot be mended by moving it. */
    record TooLate(LocalDate due) implements Extending {}

    record NoReasons() implements Extending {}
}
