package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.ledger.LogEntry;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry of the log as the fold reads it. */
record BoardEntry(long index, String text, JsonNode fields) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static BoardEntry of(LogEntry entry) {
        return of(entry.index(), entry.text());
    }

    static BoardEntry of(long index, String text) {
        return new BoardEntry(index, text, JSON.readTree(text));
    }

    String type() {
        return text("type");
    }

    boolean isCalendar() {
        return type().equals("calendar.published");
    }

    /** Whether it changes by what cases are judged. */
    boolean isStatement() {
        return isCalendar() || type().equals("service.published") || type().equals("service.window");
    }

    /** Whether it is a step of a case that the board counts. */
    boolean isOfCase() {
        return !tag().isEmpty() && !type().startsWith("objection.");
    }

    /** The case it belongs to, empty if to none. */
    String tag() {
        return text("case");
    }

    int seq() {
        return fields.path("seq").asInt(0);
    }

    boolean beginsRound() {
        return type().equals("application.received") || type().equals("application.reopened");
    }

    boolean isCorrection() {
        return type().equals("entry.corrected");
    }

    LocalDate day(String field) {
        return LocalDate.parse(text(field));
    }

    /** Empty if there is no such field. */
    String text(String field) {
        return fields.path(field).asString("");
    }
}
