package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.document.FileId;

/** The document that waits for a signature. A job renders it; the promise runs on meanwhile. */
public sealed interface Letter {
    record Preparing() implements Letter {}

    /** @param sha256 digest of the rendered bytes, 64 hex digits: the signer confirms exactly these */
    record Ready(FileId file, String sha256) implements Letter {}

    record Failed(int attempts, String lastFailure) implements Letter {}
}
