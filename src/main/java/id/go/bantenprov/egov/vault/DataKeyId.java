package id.go.bantenprov.egov.vault;

import java.util.UUID;

/** Names a data key. Whoever keeps encrypted data keeps this beside it, never the key. */
public record DataKeyId(UUID value) {}
