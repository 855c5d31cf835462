package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.web.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An official nobody is.
 *
 * @param agency code of the unit that is the agency
 * @param role the role given
 * @param unit the unit it holds in; null for the whole agency
 * @param position held since the beginning of the year; null for none
 * @param title what the sign-in page says the person is
 * @param canShow what there is to see as this person; null for those whom the page does not show
 */
public record InventedOfficial(
        String name,
        String key,
        String agency,
        Role role,
        @Nullable String unit,
        @Nullable String position,
        Localized title,
        @Nullable Localized canShow) {
    /** Whom the page does not show is found by the agency. */
    public EmailAddress email() {
        return new EmailAddress((canShow == null ? "ppid." + agency : key) + "@contoh.id");
    }
}
