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

    /** A text is longer than anybody reads. @param most characters there may be */
    record TooLong(int most) implements Refused {
        /** Of what is said about an application: reasons, notes, corrections and the answers to them. The number is ours. */
        public static final int MOST = 2_000;

        /** Whether one of these is longer. */
        static Optional<Refused> any(String... texts) {
            return any(Stream.of(texts));
        }

        /** Whether one of these is longer. */
        public static Optional<Refused> any(Stream<String> texts) {
            return texts.anyMatch(TooLong::is) ? Optional.of(new TooLong(MOST)) : Optional.empty();
        }

        /** Whether this text is longer. */
        public static boolean is(String text) {
            return text.length() > MOST;
        }
    }
}
