package id.go.bantenprov.egov.ledger.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;

/**
 * What the log states of itself (C2SP tlog-checkpoint): how many entries it has and their root.
 *
 * @param origin which log, e.g. {@code egov.bantenprov.go.id/log}
 */
public record Checkpoint(String origin, long size, byte[] root) {
    /** The text that is signed, its last line break included. */
    public String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, Base64.getEncoder().encodeToString(root));
    }

    /**
     * Reads the statement at the head of a signed note; the signatures are not looked at.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Checkpoint of(String note) {
        var lines = note.split("\n", 5);
        if (lines.length < 4 || !lines[3].isEmpty()) throw new IllegalArgumentException("Not a checkpoint: " + note);
        return new Checkpoint(
                lines[0], Long.parseLong(lines[1]), Base64.getDecoder().decode(lines[2]));
    }

    /** The signed note: the text, an empty line, a line from every key. */
    public String signedBy(Iterable<LogKey> keys) {
        var note = new StringBuilder(text()).append('\n');
        for (var key : keys) note.append(key.signatureLine(text().getBytes(UTF_8)));
        return note.toString();
    }

    /** Whether both state the same of the same log. */
    public boolean agreesWith(Checkpoint other) {
        return origin.equals(other.origin) && size == other.size && Arrays.equals(root, other.root);
    }
}
