package id.go.bantenprov.egov.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.go.bantenprov.egov.vault.Vault;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Binds the form of a draft to its owner. A form carries the seal in a hidden field; when it comes back after the
 * session has ended, the seal says whose it is, though nobody is signed in. Only the owner's pages ever held it.
 */
@Component
public class FormSeal {
    /** The name of the hidden field. */
    public static final String FIELD = "_seal";

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f]{64})");

    private final Vault vault;

    FormSeal(Vault vault) {
        this.vault = vault;
    }

    /** The text for the hidden field of a draft's form. */
    public String seal(ResidentId owner, UUID draft) {
        return owner + "." + hash(owner, draft);
    }

    /** The owner whom a seal names, if it was made for this draft. */
    public Optional<ResidentId> owner(String seal, UUID draft) {
        var parts = FORM.matcher(seal);
        if (!parts.matches()) return Optional.empty();
        var owner = new ResidentId(UUID.fromString(parts.group(1)));
        var right = hash(owner, draft).getBytes(US_ASCII);
        return MessageDigest.isEqual(right, parts.group(2).getBytes(US_ASCII)) ? Optional.of(owner) : Optional.empty();
    }

    private String hash(ResidentId owner, UUID draft) {
        return vault.hash("identity.form-seal", owner + "/" + draft).hex();
    }
}
