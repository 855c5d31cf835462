package id.go.bantenprov.egov.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.go.bantenprov.egov.vault.Vault;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Binds the forms of a place to the person they were shown to. A form carries the seal in a hidden field; when it comes
 * back after the session has ended, the seal says whose it is, though nobody is signed in. Only pages of that person ever
 * held it. A place is an address below which its forms are sent: a draft, or a file as an officer works on it.
 */
@Component
public class FormSeal {
    /** The name of the hidden field. */
    public static final String FIELD = "_seal";

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9a-f]{64})");

    private final Vault vault;

    FormSeal(Vault vault) {
        this.vault = vault;
    }

    /** The text for the hidden field of the forms of a place. */
    public String seal(Person owner, String place) {
        return owner.account() + "." + hash(owner.account(), place);
    }

    /** The account whose person a seal names, if it was made for this place. */
    public Optional<UUID> owner(String seal, String place) {
        var parts = FORM.matcher(seal);
        if (!parts.matches()) return Optional.empty();
        var owner = UUID.fromString(parts.group(1));
        var right = hash(owner, place).getBytes(US_ASCII);
        return MessageDigest.isEqual(right, parts.group(2).getBytes(US_ASCII)) ? Optional.of(owner) : Optional.empty();
    }

    private String hash(UUID owner, String place) {
        return vault.hash("identity.form-seal", owner + place).hex();
    }
}
