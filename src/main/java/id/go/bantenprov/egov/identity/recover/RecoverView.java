package id.go.bantenprov.egov.identity.recover;

import id.go.bantenprov.egov.identity.LocalPath;
import id.go.bantenprov.egov.web.FieldError;
import java.util.List;

/**
 * The page that asks whose password was forgotten.
 *
 * @param onward a path of this site to go to afterwards; may be empty
 */
public record RecoverView(String email, String onward, List<FieldError> errors) {
    public String back() {
        return LocalPath.carried("/masuk", onward);
    }
}
