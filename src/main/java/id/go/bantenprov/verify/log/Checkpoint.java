package id.go.bantenprov.verify.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.verify.Unusable;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * A signed statement of a log's size and root (C2SP tlog-checkpoint).
 *
 * @param text what is signed
 * @param signatureLines as they stand below it
 */
public record Checkpoint(String origin, long size, Hash root, String text, List<String> signatureLines) {
    private static final int KEY_ID_BYTES = 4;

    /** @throws Unusable if it has not the form of a checkpoint */
    public static Checkpoint parse(String note) {
        var end = note.indexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) throw new Unusable("This is not a signed checkpoint.");
        var lines = note.substring(0, end).split("\n", -1);
        if (lines.length < 3) throw new Unusable("This is not a checkpoint: it needs origin, size and root.");
        try {
            return new Checkpoint(
                    lines[0],
                    Long.parseLong(lines[1]),
                    Hash.ofBase64(lines[2]),
                    note.substring(0, end + 1),
                    note.substring(end + 2).lines().toList());
        } catch (IllegalArgumentException malformed) {
            throw new Unusable("This is not a checkpoint: " + malformed.getMessage());
        }
    }

    /** Whether one of the keys has signed it for the log that the checkpoint names. */
    public boolean signedByOneOf(Collection<Vkey> keys) {
        return keys.stream().anyMatch(this::signedBy);
    }

    private boolean signedBy(Vkey key) {
        var start = "— " + key.name() + " ";
        return key.name().equals(origin)
                && signatureLines.stream()
                        .filter(line -> line.startsWith(start))
                        .anyMatch(line -> verifies(key, line.substring(start.length())));
    }

    private boolean verifies(Vkey key, String base64) {
        try {
            var signature = Base64.getDecoder().decode(base64);
            return signature.length > KEY_ID_BYTES
                    && HexFormat.of().formatHex(signature, 0, KEY_ID_BYTES).equals(key.id())
                    && key.verifies(
                            text.getBytes(UTF_8), Arrays.copyOfRange(signature, KEY_ID_BYTES, signature.length));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
