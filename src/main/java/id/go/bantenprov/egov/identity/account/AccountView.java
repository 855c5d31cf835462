package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.web.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overview of an account.
 *
 * @param nik masked; null for staff
 * @param confirmed whether an officer has compared the KTP
 * @param done key of what was just done, or null
 */
public record AccountView(
        String name,
        String email,
        @Nullable String nik,
        boolean confirmed,
        boolean staff,
        @Nullable String done,
        List<FieldError> errors) {}
