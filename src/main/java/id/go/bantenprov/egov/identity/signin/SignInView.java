package id.go.bantenprov.egov.identity.signin;

import id.go.bantenprov.egov.identity.DemonstrationPerson;
import id.go.bantenprov.egov.identity.LocalPath;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page.
 *
 * @param onward path to go on to, or empty
 * @param told what the address says of how the reader came here, for the form to say it again; or null
 * @param notice key of what the reader must know first, or null
 * @param leaves what stays of who has just erased the account, until when and for whom; else none
 * @param persons invented persons to be, only in a demonstration
 * @param demonstrationPassword their password, or empty
 */
public record SignInView(
        String email,
        String onward,
        @Nullable String told,
        @Nullable String notice,
        List<Localized> leaves,
        List<FieldError> errors,
        List<DemonstrationPerson> persons,
        String demonstrationPassword) {
    /** Where somebody who has forgotten the password sets another, and then goes on. */
    public String recovering() {
        return LocalPath.carried("/pulihkan", onward);
    }

    /** Where somebody without an account makes one, and then goes on as well. */
    public String registering() {
        return LocalPath.carried("/daftar", onward);
    }
}
