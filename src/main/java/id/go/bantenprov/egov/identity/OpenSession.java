package id.go.bantenprov.egov.identity;

import java.time.OffsetDateTime;

/**
 * A session as its owner sees it.
 *
 * @param reference names it without giving it away
 * @param device what the browser called itself when signing in, up to 300 characters
 * @param here whether it is the session asking
 */
public record OpenSession(
        String reference, String device, OffsetDateTime began, OffsetDateTime lastUsed, boolean here) {}
