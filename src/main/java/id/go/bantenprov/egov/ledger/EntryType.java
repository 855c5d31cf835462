package id.go.bantenprov.egov.ledger;

import java.util.Arrays;
import java.util.Optional;

/** Everything the log can state. The codes are part of the published format: none is ever changed or reused. */
public enum EntryType {
    APPLICATION_RECEIVED("application.received"),
    APPLICATION_COMPLETE("application.complete"),
    CLOCK_STOPPED("clock.stopped"),
    CLOCK_RESUMED("clock.resumed"),
    ASSESSMENT_ASKED("assessment.asked"),
    ASSESSMENT_GIVEN("assessment.given"),
    ASSESSMENT_MISSED("assessment.missed"),
    PROMISE_EXTENDED("promise.extended"),
    APPLICATION_DECIDED("application.decided"),
    APPLICATION_WITHDRAWN("application.withdrawn"),
    APPLICATION_LAPSED("application.lapsed"),
    APPLICATION_REOPENED("application.reopened"),
    RESULT_ISSUED("result.issued"),
    RESULT_REVOKED("result.revoked"),
    RESULT_REPLACED("result.replaced"),
    OBJECTION_RECEIVED("objection.received"),
    OBJECTION_DECIDED("objection.decided"),
    ENTRY_CORRECTED("entry.corrected"),
    CALENDAR_PUBLISHED("calendar.published"),
    SERVICE_PUBLISHED("service.published"),
    SERVICE_WINDOW("service.window"),
    FIGURES_PUBLISHED("figures.published"),
    LOG_KEY("log.key");

    private final String code;

    EntryType(String code) {
        this.code = code;
    }

    /** As written in the field {@code type}. */
    public String code() {
        return code;
    }

    /** The type of an entry read back; empty for one that a newer version wrote. */
    public static Optional<EntryType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
