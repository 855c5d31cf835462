package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.web.PlainText;

/**
 * How the case is to be decided, proposed by the review and confirmed by every later step.
 *
 * @param reasons why; a duty for everything but a full grant, else empty
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

    public Proposal {
        reasons = PlainText.of(reasons);
    }

    boolean lacksReasons() {
        return outcome != Outcome.GRANTED && reasons.isBlank();
    }
}
