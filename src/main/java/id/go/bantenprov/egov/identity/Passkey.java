package id.go.bantenprov.egov.identity;

import java.time.OffsetDateTime;

/**
 * A passkey as its owner sees it.
 *
 * @param id as Base64 for addresses
 * @param label as its owner called it
 */
public record Passkey(String id, String label, OffsetDateTime created, OffsetDateTime lastUsed) {}
