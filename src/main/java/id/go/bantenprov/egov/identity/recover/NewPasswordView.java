package id.go.bantenprov.egov.identity.recover;

import id.go.bantenprov.egov.web.FieldError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page that asks for the code and a new password.
 *
 * @param demonstrationCode the code itself, only in a demonstration
 */
public record NewPasswordView(UUID request, @Nullable String demonstrationCode, List<FieldError> errors) {}
