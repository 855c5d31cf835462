package id.go.bantenprov.egov.casework.track;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads a file once and keeps nothing of it but its SHA-256. */
final class Digest {
    private Digest() {}

    /** @return 64 hex digits in small letters */
    static String of(InputStream file) throws IOException {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            try (file;
                    var digest = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
                file.transferTo(digest);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
