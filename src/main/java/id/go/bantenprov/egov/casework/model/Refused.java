package id.go.bantenprov.egov.casework.model;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a deed was not done that any deed on an application can meet. Nothing was written. */
public sealed interface Refused
        extends Declaration,
                CorrectionRequest,
                CorrectionAnswer,
                CorrectionCancelling,
                AssessmentGiving,
                GoingOn,
                Approval,
                Returning,
                Extending,
                Signing,
                RenderingAgain,
                Withdrawing,
                Revoking,
                Assigning {
    /** Somebody acted on it since it was read. */
    record Stale(int currentVersion) implements Refused {}

    /** The deed does not fit where the application stands. */
    record NotIn(ApplicationState state) implements Refused {}

    /** It is in other hands. */
    record NotYours(Place holder) implements Refused {}

    /** The reasons are longer than anybody reads. @param most characters there may be */
    record TooLong(int most) implements Refused {
        private static final int MOST = 2_000;

        /** Whether one of these is longer. */
        static Optional<Refused> any(String... texts) {
            return Stream.of(texts).anyMatch(text -> text.length() > MOST)
                    ? Optional.of(new TooLong(MOST))
                    : Optional.empty();
        }
    }
}
