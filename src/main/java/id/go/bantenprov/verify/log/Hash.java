package id.go.bantenprov.verify.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 hash of a Merkle tree (RFC 6962). Two hashes are equal if their bytes are. */
public final class Hash {
    static final int BYTES = 32;
    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != BYTES) throw new IllegalArgumentException("A hash has 32 bytes, not " + bytes.length);
        this.bytes = bytes;
    }

    public static Hash of(byte[] data) {
        return new Hash(sha256().digest(data));
    }

    public static Hash leaf(byte[] entry) {
        var digest = sha256();
        digest.update((byte) 0);
        return new Hash(digest.digest(entry));
    }

    static Hash node(Hash left, Hash right) {
        var digest = sha256();
        digest.update((byte) 1);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /** @throws IllegalArgumentException if it is no base64 of 32 bytes */
    static Hash ofBase64(String text) {
        return new Hash(Base64.getDecoder().decode(text));
    }

    /** The hash at place {@code index} of a tile's bytes. */
    static Hash inTile(byte[] tile, int index) {
        return new Hash(Arrays.copyOfRange(tile, index * BYTES, (index + 1) * BYTES));
    }

    /** Standard base64, as in a checkpoint. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
