package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.web.FieldError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page that asks for the code sent to a new e-mail address.
 *
 * @param email where the code went; null once it is no longer good
 * @param demonstrationCode the code itself, only in a demonstration
 */
public record EmailCodeView(
        UUID request, @Nullable String email, @Nullable String demonstrationCode, List<FieldError> errors) {}
