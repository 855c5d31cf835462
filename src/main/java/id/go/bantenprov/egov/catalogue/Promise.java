package id.go.bantenprov.egov.catalogue;

import java.util.OptionalInt;

/**
 * What a service promises, all in working days.
 *
 * @param days from start to decision, 1 to 365
 * @param from the event the promise counts from
 * @param check days for the completeness check; a file nobody checks counts as complete after them
 * @param answerWithin days an applicant has to answer a correction
 * @param extension days by which the law lets the head extend once by notice; empty where it does not
 * @param silence what silence of the office means by law (UU 30/2014 art. 53)
 * @param objection days in which an objection may be lodged
 * @param resumeFloor days the office has at least after an answer that came on the last day
 * @param rounds most corrections that may be asked in one case
 */
public record Promise(
        int days,
        From from,
        int check,
        int answerWithin,
        OptionalInt extension,
        Silence silence,
        int objection,
        int resumeFloor,
        int rounds) {
    /** The event a promise counts from. */
    public enum From {
        COMPLETE("complete"),
        RECEIVED("received"),
        WINDOW_CLOSE("windowClose");

        private final String code;

        From(String code) {
            this.code = code;
        }

        /** As written in service files and log entries. */
        public String code() {
            return code;
        }
    }

    /** Whether an application nobody decided in time is deemed granted by law. */
    public enum Silence {
        GRANT,
        NONE
    }
}
