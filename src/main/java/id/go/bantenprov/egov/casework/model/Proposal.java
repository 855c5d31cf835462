package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.web.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the case is to be decided, proposed by the review and confirmed by every later step.
 *
 * @param reasons why, or the answer of a service that gives one; may be empty only in a full grant of any other service
 */
public record Proposal(Outcome outcome, String reasons) {
    /** How a case can be decided. */
    public enum Outcome {
        GRANTED("granted"),
        PARTLY("partly"),
        REJECTED("rejected");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** As written in log entries. */
        public String code() {
            return code;
        }
    }

    private static final String BETWEEN = ": ";

    public Proposal {
        reasons = PlainText.of(reasons);
    }

    /** As {@link #inHistory} keeps it; empty if nothing is kept of it any more, for the person's data have been erased. */
    public static Optional<Proposal> ofHistory(String reason) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> reason.startsWith(outcome + BETWEEN))
                .findFirst()
                .map(outcome -> new Proposal(outcome, reason.substring((outcome + BETWEEN).length())));
    }

    /** For the reason of the deed that proposes or confirms it. */
    String inHistory() {
        return outcome + BETWEEN + reasons;
    }

    Proposal withoutReasons() {
        return new Proposal(outcome, "");
    }

    /** Whether the reasons for a refusal are, or hold, what was found. @param found line by line */
    public boolean givesWhatItRefuses(List<String> found) {
        if (outcome != Outcome.REJECTED || found.isEmpty()) return false;
        return reasons.lines().map(String::strip).toList().containsAll(found);
    }

    boolean lacksReasons(Step.Issue issue) {
        return reasons.isBlank() && isPrinted(issue);
    }

    /** Whether the letter prints the reasons. */
    private boolean isPrinted(Step.Issue issue) {
        return outcome != Outcome.GRANTED || issue.givesAnswer();
    }

    Optional<Unwritable> unwritable(Step.Issue issue) {
        return isPrinted(issue) ? Unwritable.in(reasons) : Optional.empty();
    }
}
