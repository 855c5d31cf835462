package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.document.FileId;

/** The document that waits for a signature. A job renders it; the promise runs on meanwhile. */
public sealed interface Letter {
    /** How often making it has failed without one success since. */
    int failures();

    /** @param failures how often making it has failed before */
    record Preparing(int failures) implements Letter {
        public Preparing() {
            this(0);
        }
    }

    /** @param sha256 digest of the rendered bytes, 64 hex digits: the signer confirms exactly these */
    record Ready(FileId file, String sha256) implements Letter {
        @Override
        public int failures() {
            return 0;
        }
    }

    /** @param failures how often making it has failed, this time included */
    record Failed(int failures, String lastFailure) implements Letter {}

    default Failed failedOnceMore(String failure) {
        return new Failed(failures() + 1, failure);
    }

    /** To be made again; what has failed so far still counts. */
    default Preparing again() {
        return new Preparing(failures());
    }
}
