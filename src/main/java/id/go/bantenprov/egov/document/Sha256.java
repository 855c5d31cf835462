package id.go.bantenprov.egov.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a file's bytes: two files are the same if theirs are.
 * @param hex 64 lower-case hexadecimal digits
 */
public record Sha256(String hex) {
    public Sha256 {
        if (!hex.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits.");
    }

    public static Sha256 of(byte[] bytes) {
        var digest = digest();
        digest.update(bytes);
        return finish(digest);
    }

    /** Reads to the end without keeping anything; the caller limits the length. */
    public static Sha256 of(InputStream bytes) throws IOException {
        var reading = new DigestInputStream(bytes, digest());
        reading.transferTo(OutputStream.nullOutputStream());
        return finish(reading.getMessageDigest());
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Sha256 finish(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }
}
