package id.go.bantenprov.egov.identity.model;

import id.go.bantenprov.egov.identity.Scope;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its maker sees it.
 *
 * @param lastUsedAt to the hour
 */
public record ApiToken(
        UUID id,
        UUID account,
        String label,
        Set<Scope> scopes,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime lastUsedAt) {}
