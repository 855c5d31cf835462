package id.go.bantenprov.egov.identity.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What signing in needs to know.
 *
 * @param password as {@link id.go.bantenprov.egov.identity.Passwords} keeps it
 */
public record Account(UUID id, Kind kind, String name, String password) {
    /** Residents and staff have accounts of one kind each; whoever is both has two. */
    public enum Kind {
        RESIDENT,
        STAFF
    }

    /** Tells this password from every other without giving it away: what was opened under it ends with it. */
    public String passwordMark() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
