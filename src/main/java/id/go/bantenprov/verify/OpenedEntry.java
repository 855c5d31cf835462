package id.go.bantenprov.verify;

import tools.jackson.databind.JsonNode;

/**
 * An entry of a receipt after its check.
 *
 * @param entry as the receipt states it
 * @param content what the entry committed to, as the receipt states it
 */
record OpenedEntry(JsonNode entry, JsonNode content, Standing standing) {
    /** Whether it can be believed. */
    enum Standing {
        /** The log holds the entry, and the entry committed to the content. */
        PROVEN,
        /** Nothing speaks against it, and nothing for it: its proof is still to come. */
        NOT_YET,
        FALSE
    }

    /** Whether it says that this result no longer holds: an entry of the same case, whoever has it. */
    boolean isRevokedBy(JsonNode other) {
        var of = entry.path("case").asString("");
        return !of.isEmpty()
                && other.path("type").asString("").equals("result.revoked")
                && other.path("case").asString("").equals(of);
    }

    /** Whether it says that the file of this hash was issued as the result of the case. */
    boolean issues(String sha256) {
        return entry.path("type").asString("").equals("result.issued")
                && content.path("sha256").asString("").equals(sha256);
    }
}
