package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.calendar.PromiseClock.Stopped;
import id.go.bantenprov.egov.ledger.EntryType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the public log states of a step of a case.
 *
 * @param fields public for ever, so never a person, a number or an officer
 * @param content what only the applicant can prove; the moment and the number are added when it is written
 */
public record Statement(EntryType type, LocalDate day, Map<String, Object> fields, Map<String, Object> content) {
    static Statement of(EntryType type, LocalDate day) {
        return new Statement(type, day, Map.of(), Map.of());
    }

    Statement with(String field, Object value) {
        return new Statement(type, day, added(fields, field, value), content);
    }

    Statement proving(String key, Object value) {
        return new Statement(type, day, fields, added(content, key, value));
    }

    /** The due day of a running promise; nothing while it stands still. */
    Statement due(PromiseClock promise) {
        return promise instanceof Running running ? with("due", running.due()) : this;
    }

    Statement stageDue(PromiseClock stage) {
        return stage instanceof Running running ? with("stageDue", running.due()) : this;
    }

    /** The working days that were left when the clocks stopped, of those that had begun. */
    Statement left(PromiseClock promise, PromiseClock stage) {
        var statement = promise instanceof Stopped stopped ? with("left", stopped.left()) : this;
        return stage instanceof Stopped stopped ? statement.with("stageLeft", stopped.left()) : statement;
    }

    private static Map<String, Object> added(Map<String, Object> map, String key, Object value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
