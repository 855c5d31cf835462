package id.go.bantenprov.egov.ledger.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Binds an entry to what it does not show: HMAC-SHA-256 under the entry's own salt, so nobody can guess the content. */
public final class Commitment {
    private static final byte[] DOMAIN = "banten-egov/commit/v1\n".getBytes(UTF_8);

    private Commitment() {}

    /**
     * @param salt 32 random bytes, used for this entry alone
     * @param content canonical JSON
     * @return base64url without padding, 43 characters
     */
    public static String of(byte[] salt, String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            mac.update(DOMAIN);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(content.getBytes(UTF_8)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every Java has HmacSHA256", never);
        }
    }
}
