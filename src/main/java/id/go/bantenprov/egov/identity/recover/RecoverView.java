package id.go.bantenprov.egov.identity.recover;

import id.go.bantenprov.egov.web.FieldError;
import java.util.List;

/** The page that asks whose password was forgotten. */
public record RecoverView(String email, List<FieldError> errors) {}
