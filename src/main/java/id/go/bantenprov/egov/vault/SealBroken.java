package id.go.bantenprov.egov.vault;

/** Sealed bytes were changed, cut, moved to another row, or sealed by a key that this installation never had. */
public final class SealBroken extends RuntimeException {
    SealBroken(String context, Throwable cause) {
        super("What was sealed for " + context + " cannot be opened.", cause);
    }
}
