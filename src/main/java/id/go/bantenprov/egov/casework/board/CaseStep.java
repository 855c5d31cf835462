package id.go.bantenprov.egov.casework.board;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/**
 * What the board keeps of an entry of a case.
 *
 * @param index of the entry in the log
 * @param days working days of an extension, else 0
 * @param outcome of a result, else empty
 * @param cancelled whether the clock goes on as if it had never stopped
 */
record CaseStep(long index, String type, LocalDate day, int days, String outcome, boolean cancelled) {
    static CaseStep of(BoardEntry entry) {
        return new CaseStep(
                entry.index(),
                entry.type(),
                entry.day("day"),
                entry.fields().path("days").asInt(0),
                entry.text("outcome"),
                entry.fields().path("cancelled").asBoolean(false));
    }

    /** This step with other fields, as an {@code entry.corrected} demands. */
    CaseStep corrected(JsonNode fields) {
        return new CaseStep(
                index,
                fields.path("type").asString(type),
                LocalDate.parse(fields.path("day").asString(day.toString())),
                fields.path("days").asInt(days),
                fields.path("outcome").asString(outcome),
                fields.path("cancelled").asBoolean(cancelled));
    }

    boolean endsRound() {
        return switch (type) {
            case "result.issued", "application.lapsed", "application.withdrawn" -> true;
            default -> false;
        };
    }
}
