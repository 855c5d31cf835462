package id.go.bantenprov.egov.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A value that only the vault, given the same context, can open. At most 33 bytes longer than what it hides.
 * @param bytes ready for a {@code bytea} column; never changed after sealing
 */
public record Sealed(byte[] bytes) {
    private static final int PREFIX_BYTES = 5;

    /** The version of the key that sealed this, or -1 for bytes that no keyring has sealed. */
    int keyId() {
        return bytes.length < PREFIX_BYTES ? -1 : ByteBuffer.wrap(bytes).getInt(1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed(var others) && Arrays.equals(bytes, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed[" + bytes.length + " bytes]";
    }
}
