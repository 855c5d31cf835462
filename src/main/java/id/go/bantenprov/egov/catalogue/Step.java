package id.go.bantenprov.egov.catalogue;

import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.web.Localized;
import java.util.Optional;

/** A station on the way from application to result. The kinds are a closed set: a new service combines them as data. */
public sealed interface Step {
    StepKey key();

    /** What the applicant reads, for example "Kesbangpol menilai". */
    Localized name();

    /** Is the file complete? Always the first step. */
    record Check(StepKey key, Localized name, UnitCode unit) implements Step {}

    /**
     * Another office gives its view, in days of its own inside the promise.
     *
     * @param assessor the unit, or with {@code {fact}} in it the unit named by that answer
     * @param workingDays 1 to 60
     */
    record Assessment(StepKey key, Localized name, String assessor, int workingDays, OnSilence onSilence)
            implements Step {}

    /** The unit that knows the matter proposes how to decide. */
    record Review(StepKey key, Localized name, UnitCode unit) implements Step {}

    /** A superior confirms the proposal. */
    record Approval(StepKey key, Localized name, PositionCode position) implements Step {}

    /** The authority decides by signing. Always the last but one. */
    record Signature(StepKey key, Localized name, PositionCode position) implements Step {}

    /**
     * The result goes out. Always the last.
     *
     * @param template of the document
     * @param validUntil the date fact that limits the result; empty for a result without end
     * @param partly whether a request may also be granted in part
     * @param givesAnswer whether the letter of a full grant prints reasons, which are then the answer to a question
     */
    record Issue(
            StepKey key,
            Localized name,
            String template,
            Optional<String> validUntil,
            boolean partly,
            boolean givesAnswer)
            implements Step {}

    /** What happens when an assessor lets its days pass: the case waits, or may go on without the assessment. */
    enum OnSilence {
        WAIT,
        PROCEED
    }
}
