package id.go.bantenprov.egov.identity.recover;

import id.go.bantenprov.egov.identity.LocalPath;
import id.go.bantenprov.egov.web.FieldError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page that asks for the code and a new password.
 *
 * @param onward a path of this site to go to afterwards; may be empty
 * @param demonstrationCode the code itself, only in a demonstration
 */
public record NewPasswordView(
        UUID request, String onward, @Nullable String demonstrationCode, List<FieldError> errors) {
    /** Where another code is asked for. */
    public String again() {
        return LocalPath.carried("/pulihkan", onward);
    }
}
