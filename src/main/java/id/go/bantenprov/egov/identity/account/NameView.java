package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.web.FieldError;
import java.util.List;

/** The form to correct one's name, as typed but for the password. */
public record NameView(String name, List<FieldError> errors) {}
