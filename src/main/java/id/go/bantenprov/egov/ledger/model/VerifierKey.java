package id.go.bantenprov.egov.ledger.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a key of the log.
 *
 * @param origin the log it signs for, its name in every signature
 * @param publicKey Ed25519, 32 bytes
 */
public record VerifierKey(String origin, byte[] publicKey) {
    private static final byte[] ED25519 = {1};

    /** The line an outsider needs to check our signatures (C2SP signed-note). */
    public String vkey() {
        var key = concat(ED25519, publicKey);
        return origin + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(key);
    }

    /** The signature's line in a note, its line break included. @param signature 64 bytes */
    String line(byte[] signature) {
        return "— " + origin + " " + Base64.getEncoder().encodeToString(concat(id(), signature)) + "\n";
    }

    private byte[] id() {
        var hash = Sha256.of(origin.getBytes(UTF_8), new byte[] {'\n'}, ED25519, publicKey);
        return Arrays.copyOf(hash, 4);
    }

    private static byte[] concat(byte[] head, byte[] tail) {
        var both = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, both, head.length, tail.length);
        return both;
    }
}
