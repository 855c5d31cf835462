package id.go.bantenprov.egov.identity.register;

import id.go.bantenprov.egov.identity.LocalPath;
import id.go.bantenprov.egov.web.FieldError;
import java.util.List;

/**
 * The form to register, as typed but for the password.
 *
 * @param onward a path of this site to go to afterwards; may be empty
 */
public record RegisterView(String name, String nik, String email, String onward, List<FieldError> errors) {
    /** Where somebody who has an account signs in, and then goes on as well. */
    public String back() {
        return LocalPath.carried("/masuk", onward);
    }
}
