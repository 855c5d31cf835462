package id.go.bantenprov.egov.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * All versions of the sealing key, the newest of which seals, and the one key of look-up hashes. The latter does not
 * rotate: a hash cannot be recomputed without the value, so rotating it is a migration of every table that looks up.
 */
final class Keyring {
    private static final byte[] KEYSET = "vault.keyring/keyset".getBytes(UTF_8);
    private static final byte[] LOOKUP_KEY = "vault.keyring/lookup_key".getBytes(UTF_8);
    private static final int LOOKUP_KEY_BYTES = 32;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The keyring as it lies in the database, both parts sealed by the master key. {@code version} starts at 1. */
    record Stored(int version, byte[] keyset, byte[] lookupKey) {}

    private final int version;
    private final KeysetHandle keyset;
    private final Aead aead;
    private final byte[] lookupKey;

    private Keyring(int version, KeysetHandle keyset, byte[] lookupKey) throws GeneralSecurityException {
        this.version = version;
        this.keyset = keyset;
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.lookupKey = lookupKey;
    }

    static Keyring first() {
        var lookupKey = new byte[LOOKUP_KEY_BYTES];
        new SecureRandom().nextBytes(lookupKey);
        try {
            return new Keyring(1, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), lookupKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws SealBroken if another master key has sealed it */
    static Keyring open(Stored stored, MasterKey master) {
        try {
            var keyset = TinkProtoKeysetFormat.parseEncryptedKeyset(stored.keyset(), master.aead(), KEYSET);
            return new Keyring(stored.version(), keyset, master.aead().decrypt(stored.lookupKey(), LOOKUP_KEY));
        } catch (GeneralSecurityException e) {
            throw new SealBroken("vault.keyring", e);
        }
    }

    Stored store(MasterKey master) {
        try {
            return new Stored(
                    version,
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, master.aead(), KEYSET),
                    master.aead().encrypt(lookupKey, LOOKUP_KEY));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same keys and a new one that seals from now on. */
    Keyring rotated() {
        var newest = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId()
                .makePrimary();
        try {
            var more = KeysetHandle.newBuilder(keyset).addEntry(newest).build();
            return new Keyring(version + 1, more, lookupKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    int version() {
        return version;
    }

    boolean knows(Sealed sealed) {
        return keyset.getKeysetInfo().getKeyInfoList().stream().anyMatch(key -> key.getKeyId() == sealed.keyId());
    }

    Sealed seal(byte[] plain, String context) {
        try {
            return new Sealed(aead.encrypt(plain, context.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(Sealed sealed, String context) {
        try {
            return aead.decrypt(sealed.bytes(), context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(context, e);
        }
    }

    LookupHash hash(String purpose, String normalised) {
        try {
            var hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(lookupKey, "HmacSHA256"));
            hmac.update(purpose.getBytes(UTF_8));
            hmac.update((byte) 0);
            return new LookupHash(HexFormat.of().formatHex(hmac.doFinal(normalised.getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
