package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.web.FieldError;
import java.util.List;

/**
 * The form for another e-mail address, as typed but for the password.
 *
 * @param now the address that holds
 */
public record EmailView(String now, String email, List<FieldError> errors) {}
