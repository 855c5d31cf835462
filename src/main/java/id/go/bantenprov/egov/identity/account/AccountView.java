package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.web.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overview of an account.
 *
 * @param nik masked; null for staff
 * @param confirmed whether an officer has compared the KTP
 */
public record AccountView(
        String name, String email, @Nullable String nik, boolean confirmed, boolean staff, List<FieldError> errors) {}
