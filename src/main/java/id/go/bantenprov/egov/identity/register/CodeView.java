package id.go.bantenprov.egov.identity.register;

import id.go.bantenprov.egov.identity.LocalPath;
import id.go.bantenprov.egov.web.FieldError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page that asks for the code.
 *
 * @param email where the code went, for whoever has filled in the registration here; else null
 * @param registeredHere whether the code alone will do; in another browser the password is asked for too
 * @param elsewhere whether the NIK was issued outside Banten, which the applicant may want to look at again
 * @param onward a path of this site to go to afterwards; may be empty
 * @param demonstrationCode the code itself, only in a demonstration
 */
public record CodeView(
        UUID request,
        @Nullable String email,
        boolean registeredHere,
        boolean elsewhere,
        String onward,
        @Nullable String demonstrationCode,
        List<FieldError> errors) {
    /** Where registering begins anew, and then goes on to the same place. */
    public String again() {
        return LocalPath.carried("/daftar", onward);
    }
}
