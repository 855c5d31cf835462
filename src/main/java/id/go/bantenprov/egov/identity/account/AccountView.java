package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import java.util.Locale;
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
    /** @param of what they are names of */
    public record Fact(Office of, List<Localized> names) {}

    /** What names say of where somebody works and as what. */
    public enum Office {
        POSITION,
        UNIT,
        AGENCY;

        /** The key of its name on the page. */
        public String key() {
            return "identity.account.office." + name().toLowerCase(Locale.ROOT);
        }
    }
}
