package id.go.bantenprov.egov.identity.register;

import id.go.bantenprov.egov.web.FieldError;
import java.util.List;

/** The form to register, as typed but for the password. */
public record RegisterView(String name, String nik, String email, List<FieldError> errors) {}
