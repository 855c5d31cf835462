package id.go.bantenprov.egov.document;

import java.time.OffsetDateTime;

/**
 * Where signatures come from: the national signing body, or by default the certificate authority of this installation.
 * Checks who may sign, and that it is they, before; keeps nothing.
 */
public interface SignaturePort {
    /** What became of asking for a signature. */
    sealed interface Signature {
        /** @param pdf the document with its signature (PAdES baseline B), otherwise unchanged */
        record Signed(byte[] pdf) implements Signature {}

        /** The party that signs cannot be reached or refuses; asking again later may help. */
        record Unavailable(String reason) implements Signature {}
    }

    /** @param when the moment the signature states */
    Signature sign(byte[] pdf, Signatory signatory, OffsetDateTime when);
}
