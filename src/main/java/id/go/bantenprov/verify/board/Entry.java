package id.go.bantenprov.verify.board;

import id.go.bantenprov.verify.log.Json;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry as the fold reads it.
 *
 * @param index its place in the log, from 0
 */
record Entry(long index, JsonNode fields) {
    static Entry parse(long index, byte[] bytes) {
        return new Entry(index, Json.object(bytes));
    }

    String type() {
        return text("type");
    }

    /** @throws DateTimeException if there is none, or none that exists */
    LocalDate day() {
        return LocalDate.parse(text("day"));
    }

    /** The text of a field, empty if there is none. */
    String text(String field) {
        return fields.path(field).asString("");
    }

    Optional<LocalDate> date(String field) {
        return has(field) ? Optional.of(LocalDate.parse(text(field))) : Optional.empty();
    }

    OptionalInt number(String field) {
        return has(field) ? OptionalInt.of(fields.path(field).asInt()) : OptionalInt.empty();
    }

    boolean has(String field) {
        return fields.has(field);
    }

    /** This entry with some fields replaced, as an {@code entry.corrected} demands. */
    Entry corrected(JsonNode replacing) {
        var copy = (ObjectNode) fields.deepCopy();
        replacing.properties().forEach(field -> copy.set(field.getKey(), field.getValue()));
        return new Entry(index, copy);
    }
}
