package id.go.bantenprov.verify.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.verify.Unusable;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A verifier key line of C2SP signed-note: name, key id and Ed25519 public key.
 *
 * @param id hex of the first four bytes by which signatures name the key
 */
public record Vkey(String name, String id, byte[] publicKey) {
    private static final byte ED25519 = 1;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /** @throws Unusable if the line is no Ed25519 verifier key or its id is not that of its key */
    public static Vkey parse(String line) {
        var parts = line.strip().split("\\+", 3);
        if (parts.length != 3) throw new Unusable("This is not a verifier key: " + line);
        try {
            var key = Base64.getDecoder().decode(parts[2]);
            if (key.length != 33 || key[0] != ED25519) throw new Unusable("Not an Ed25519 verifier key: " + line);
            var vkey = new Vkey(parts[0], parts[1], Arrays.copyOfRange(key, 1, 33));
            if (!idOf(parts[0], key).equals(parts[1]))
                throw new Unusable("The id in the verifier key is not that of its key: " + line);
            return vkey;
        } catch (IllegalArgumentException notBase64) {
            throw new Unusable("This is not a verifier key: " + line);
        }
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            var encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + publicKey.length);
            System.arraycopy(publicKey, 0, encoded, X509_PREFIX.length, publicKey.length);
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static String idOf(String name, byte[] typedKey) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((name + "\n").getBytes(UTF_8));
        bytes.writeBytes(typedKey);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
