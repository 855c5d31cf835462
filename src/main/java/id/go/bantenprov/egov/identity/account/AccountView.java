package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overview of an account.
 *
 * @param office where staff work and as what; nothing for residents
 * @param nik masked; null for staff
 * @param confirmed whether an officer has compared the KTP
 */
public record AccountView(
        String name,
        String email,
        List<Fact> office,
        @Nullable String nik,
        boolean confirmed,
        boolean staff,
        List<FieldError> errors) {
    /** @param key what they are names of: {@code position}, {@code unit} or {@code agency} */
    public record Fact(String key, List<Localized> names) {}
}
