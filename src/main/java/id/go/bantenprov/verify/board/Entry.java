package id.go.bantenprov.verify.board;

import static java.nio.charset.StandardCharsets.UTF_8;

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
record Entry(long index, byte[] bytes, JsonNode fields) {
    /** All that is kept of the entries of a case: of a large log, millions are. */
    record Kept(long index, byte[] bytes) {
        Entry read() {
            return parse(index, bytes);
        }
    }

    static Entry parse(long index, byte[] bytes) {
        return new Entry(index, bytes, Json.object(bytes));
    }

    Kept kept() {
        return new Kept(index, bytes);
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
        return new Entry(index, copy.toString().getBytes(UTF_8), copy);
    }
}
