package id.go.bantenprov.egov.identity.model;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * An account about to be opened.
 *
 * @param name of a resident a {@link id.go.bantenprov.egov.identity.FullName}, of staff as in the agency's record
 * @param password already hashed
 * @param demonstration whether it belongs to an invented person, which no real installation may hold
 */
public record NewAccount(
        Account.Kind kind,
        String name,
        EmailAddress email,
        String password,
        @Nullable Language language,
        boolean demonstration) {}
