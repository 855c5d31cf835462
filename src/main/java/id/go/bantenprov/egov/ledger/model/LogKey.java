package id.go.bantenprov.egov.ledger.model;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/**
 * An Ed25519 key with which the log signs.
 *
 * @param seed the private part, 32 bytes (RFC 8032)
 */
public record LogKey(VerifierKey verifier, byte[] seed) {
    private static final int LENGTH = 32;

    /** Draws a new key. */
    public static LogKey draw(String origin) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var publicKey = last(pair.getPublic().getEncoded());
            return new LogKey(
                    new VerifierKey(origin, publicKey), last(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", never);
        }
    }

    /** A signature line over {@code text}. The same text always gives the same line. */
    String signatureLine(byte[] text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey());
            signature.update(text);
            return verifier.line(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The key of the log cannot sign", broken);
        }
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    }

    /** Both encodings of a key (RFC 8410) end with its 32 bytes. */
    private static byte[] last(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length);
    }
}
