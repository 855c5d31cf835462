package id.go.bantenprov.egov.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataKeyTest {
    private static final String CONTEXT = "document.file/1";
    private final Random random = new Random(7);
    private final DataKey key = aKey();

    private DataKey aKey() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new DataKey(new DataKeyId(new UUID(0, random.nextLong())), bytes);
    }

    private byte[] encrypted(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = key.encrypting(bytes, CONTEXT)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private byte[] decrypted(byte[] encrypted, String context) throws IOException {
        try (var in = key.decrypting(new ByteArrayInputStream(encrypted), context)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 65_000, 65_536, 65_537, 300_000})
    void streams_back_what_it_encrypted(int size) throws IOException {
        var plain = new byte[size];
        random.nextBytes(plain);

        assertThat(decrypted(encrypted(plain), CONTEXT)).isEqualTo(plain);
    }

    @ParameterizedTest(name = "byte {0}")
    @ValueSource(ints = {0, 30, 70_000, 199_999})
    void finds_one_flipped_byte_in_a_stream(int place) throws IOException {
        var encrypted = encrypted(new byte[200_000]);
        encrypted[place] ^= 1;

        assertThatThrownBy(() -> decrypted(encrypted, CONTEXT)).isInstanceOf(IOException.class);
    }

    @Test
    void finds_a_stream_that_was_cut_off_or_moved() throws IOException {
        var encrypted = encrypted(new byte[200_000]);

        assertThatThrownBy(() -> decrypted(Arrays.copyOf(encrypted, 131_072), CONTEXT))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> decrypted(encrypted, "document.file/2")).isInstanceOf(IOException.class);
    }

    @Test
    void opens_a_field_only_in_its_place_and_with_its_own_key() {
        var sealed = key.seal("0812-3456-7890", "casework.application/phone/1");

        assertThat(key.open(sealed, "casework.application/phone/1")).isEqualTo("0812-3456-7890");
        assertThatThrownBy(() -> key.open(sealed, "casework.application/phone/2"))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> aKey().open(sealed, "casework.application/phone/1"))
                .isInstanceOf(SealBroken.class);
    }
}
