package id.go.bantenprov.egov.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * Encrypts what belongs together, as the fields and files of one case. Once {@link Vault#destroy} has forgotten it,
 * nothing it encrypted can be read again. Safe for use by several threads; never kept longer than a request or job.
 */
public final class DataKey {
    static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 64 * 1024;

    private final DataKeyId id;
    private final Aead fields;
    private final StreamingAead files;

    DataKey(DataKeyId id, byte[] key) {
        this.id = id;
        try {
            fields = new AesGcmJce(derive(key, "fields"));
            files = new AesGcmHkdfStreaming(derive(key, "files"), "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] derive(byte[] key, String use) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HmacSha256", key, new byte[0], use.getBytes(UTF_8), KEY_BYTES);
    }

    public DataKeyId id() {
        return id;
    }

    /** @param context where the value stands, as {@code casework.application/answers/<id>}: it opens nowhere else */
    public Sealed seal(String plain, String context) {
        try {
            return new Sealed(fields.encrypt(plain.getBytes(UTF_8), context.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws SealBroken if bytes, key or context are not those of sealing */
    public String open(Sealed sealed, String context) {
        try {
            return new String(fields.decrypt(sealed.bytes(), context.getBytes(UTF_8)), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(context, e);
        }
    }

    /** Encrypts in pieces of 64 KiB. Nothing is whole before {@code close}, which also closes {@code target}. */
    public OutputStream encrypting(OutputStream target, String context) throws IOException {
        try {
            return files.newEncryptingStream(target, context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reading throws {@code IOException} at the first piece that was changed, moved or cut off. */
    public InputStream decrypting(InputStream source, String context) throws IOException {
        try {
            return files.newDecryptingStream(source, context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
