package id.go.bantenprov.egov.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import id.go.bantenprov.egov.web.StartupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The key that opens the keyring. It stays outside the database, so that a stolen dump shows nothing. */
record MasterKey(Aead aead) {
    private static final int KEY_BYTES = 32;
    /** Of 32 random bytes some 30 differ; fewer than this were typed by a person, as an example or a row of zeros. */
    private static final int DIFFERENT_LEAST = 16;

    private static final JsonMapper JSON = new JsonMapper();

    /** What stands in {@code master.json}. */
    private record MadeKey(String masterKey) {}

    /**
     * Takes the key from the setting; in demonstration mode without one from {@code <data>/keys/master.json}, which is
     * made if absent and readable for its owner alone.
     * @param setting 32 bytes as Base64; blank if there is none
     * @throws StartupProblem outside demonstration mode without the setting, or if the key is no key
     */
    static MasterKey from(String setting, boolean demo, Path data) {
        if (!setting.isBlank()) return decode(setting, "EGOV_VAULT_MASTER_KEY");
        if (!demo) {
            throw new StartupProblem("EGOV_VAULT_MASTER_KEY is not set: outside demonstration mode the vault needs"
                    + " 32 random bytes as Base64 (openssl rand -base64 32).");
        }
        var file = data.resolve("keys", "master.json");
        try {
            if (Files.notExists(file)) make(file);
            return decode(JSON.readValue(file, MadeKey.class).masterKey(), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The master key " + file + " cannot be made.", e);
        }
    }

    private static MasterKey decode(String base64, String source) {
        try {
            var key = Base64.getDecoder().decode(base64.strip());
            if (key.length != KEY_BYTES)
                throw new StartupProblem(source + " holds " + key.length + " bytes where the vault needs 32.");
            if (different(key) < DIFFERENT_LEAST)
                throw new StartupProblem(source + " is no random key; make one with openssl rand -base64 32.");
            return new MasterKey(new AesGcmJce(key));
        } catch (IllegalArgumentException | GeneralSecurityException _) {
            throw new StartupProblem(source + " does not hold Base64.");
        }
    }

    private static long different(byte[] key) {
        return IntStream.range(0, key.length).map(i -> key[i]).distinct().count();
    }

    /** Written beside and moved into place, so that a crash leaves a whole key or none. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var beside = file.resolveSibling("master.json.new");
        Files.deleteIfExists(beside);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(beside, options, ownerOnly)) {
            var json = JSON.writeValueAsBytes(new MadeKey(Base64.getEncoder().encodeToString(key)));
            channel.write(ByteBuffer.wrap(json));
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
