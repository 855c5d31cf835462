package id.go.bantenprov.egov.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyringTest {
    private static final String CONTEXT = "identity.account/nik/1";
    private final Keyring keyring = Keyring.first();

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void opens_what_it_sealed(long seed) {
        var random = new Random(seed);
        var plain = new byte[random.nextInt(4_000)];
        random.nextBytes(plain);

        assertThat(keyring.open(keyring.seal(plain, CONTEXT), CONTEXT)).isEqualTo(plain);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finds_any_changed_byte(long seed) {
        var sealed = keyring.seal("3601999901010001".getBytes(UTF_8), CONTEXT);
        sealed.bytes()[new Random(seed).nextInt(sealed.bytes().length)] ^= 1;

        assertThatThrownBy(() -> keyring.open(sealed, CONTEXT)).isInstanceOf(SealBroken.class);
    }

    @Test
    void opens_nothing_in_another_row() {
        var sealed = keyring.seal("rahasia".getBytes(UTF_8), CONTEXT);

        assertThatThrownBy(() -> keyring.open(sealed, "identity.account/nik/2"))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("identity.account/nik/2")
                .hasMessageNotContaining("rahasia");
    }

    @Test
    void after_a_rotation_opens_what_older_keys_sealed() {
        var before = keyring.seal("lama".getBytes(UTF_8), CONTEXT);

        var rotated = keyring.rotated().rotated();

        assertThat(rotated.open(before, CONTEXT)).asString(UTF_8).isEqualTo("lama");
        assertThat(rotated.version()).isEqualTo(3);
    }

    @Test
    void after_a_rotation_seals_with_a_key_the_old_keyring_does_not_know() {
        var after = keyring.rotated().seal("baru".getBytes(UTF_8), CONTEXT);

        assertThat(keyring.knows(after)).isFalse();
        assertThatThrownBy(() -> keyring.open(after, CONTEXT)).isInstanceOf(SealBroken.class);
    }

    @Test
    void hashes_the_same_for_the_same_purpose_even_after_a_rotation() {
        assertThat(keyring.rotated().hash("identity.nik", "3601999901010001"))
                .isEqualTo(keyring.hash("identity.nik", "3601999901010001"));
    }

    @Test
    void hashes_differently_for_another_purpose_value_or_installation() {
        var hash = keyring.hash("identity.nik", "3601999901010001");

        assertThat(hash)
                .isNotEqualTo(keyring.hash("identity.email", "3601999901010001"))
                .isNotEqualTo(keyring.hash("identity.nik", "3601999901010002"))
                .isNotEqualTo(Keyring.first().hash("identity.nik", "3601999901010001"));
    }

    @Test
    void is_stored_so_that_only_its_master_key_opens_it(@TempDir Path data) {
        var key = new byte[32];
        new Random(2026).nextBytes(key);
        var master = MasterKey.from(Base64.getEncoder().encodeToString(key), false, data);
        var other = MasterKey.from("", true, data);
        var sealed = keyring.seal("isi".getBytes(UTF_8), CONTEXT);

        var stored = keyring.store(master);

        assertThat(Keyring.open(stored, master).open(sealed, CONTEXT))
                .asString(UTF_8)
                .isEqualTo("isi");
        assertThatThrownBy(() -> Keyring.open(stored, other)).isInstanceOf(SealBroken.class);
    }
}
