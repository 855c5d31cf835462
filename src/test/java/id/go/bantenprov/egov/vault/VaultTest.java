package id.go.bantenprov.egov.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.StartupProblem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
class VaultTest {
    private static final String CONTEXT = "identity.account/nik/1";

    @Autowired
    Vault vault;

    @Autowired
    Keyrings keyrings;

    @Autowired
    DataKeys dataKeys;

    @Autowired
    Clock clock;

    @Autowired
    EgovSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void opens_what_it_sealed_also_after_a_rotation() {
        var sealed = vault.seal("3601999901010001", CONTEXT);

        vault.rotate();

        assertThat(vault.open(sealed, CONTEXT)).isEqualTo("3601999901010001");
    }

    @Test
    void finds_its_data_keys_also_after_a_rotation_each_wrapped_anew() {
        var key = vault.newDataKey();
        var sealed = key.seal("rahasia", CONTEXT);
        var before = dataKeys.find(key.id()).orElseThrow();

        vault.rotate();
        assertThat(vault.dataKey(key.id()).orElseThrow().open(sealed, CONTEXT)).isEqualTo("rahasia");
        vault.rewrap();

        assertThat(vault.dataKey(key.id()).orElseThrow().open(sealed, CONTEXT)).isEqualTo("rahasia");
        var after = dataKeys.find(key.id()).orElseThrow();
        assertThat(after.keyringVersion()).isGreaterThan(before.keyringVersion());
        assertThat(after.sealed()).isNotEqualTo(before.sealed());
        assertThat(vault.isRewrapped()).isTrue();
    }

    @Test
    void another_node_wraps_by_the_key_of_a_rotation_it_did_not_see() {
        var node = new Vault(keyrings, dataKeys, clock, MasterKey.from("", true, settings.data()));
        var key = vault.newDataKey();

        vault.rotate();
        node.rewrap();

        assertThat(node.version()).isEqualTo(vault.version());
        assertThat(dataKeys.find(key.id()).orElseThrow().keyringVersion()).isEqualTo(vault.version());
    }

    @Test
    void another_node_opens_what_was_sealed_after_a_rotation_it_did_not_see() {
        var node = new Vault(keyrings, dataKeys, clock, MasterKey.from("", true, settings.data()));

        vault.rotate();
        var sealed = vault.seal("baru", CONTEXT);

        assertThat(node.open(sealed, CONTEXT)).isEqualTo("baru");
    }

    @Test
    void a_destroyed_key_is_gone() {
        var key = vault.newDataKey();

        vault.destroy(key.id());

        assertThat(vault.dataKey(key.id())).isEmpty();
    }

    @Test
    void many_are_read_at_once_each_once_and_none_that_is_gone() {
        var one = vault.newDataKey();
        var other = vault.newDataKey();
        var gone = vault.newDataKey();
        vault.destroy(gone.id());

        var keys = vault.dataKeys(List.of(one.id(), other.id(), one.id(), gone.id()));

        assertThat(keys)
                .containsOnlyKeys(one.id(), other.id())
                .hasEntrySatisfying(
                        one.id(),
                        key -> assertThat(key.open(one.seal("rahasia", CONTEXT), CONTEXT))
                                .isEqualTo("rahasia"));
    }

    @Test
    void the_database_keeps_a_data_key_only_wrapped() {
        var key = vault.newDataKey();

        var wrapped = dataKeys.find(key.id()).orElseThrow().sealed();

        assertThat(wrapped.bytes()).hasSize(DataKey.KEY_BYTES + 33);
    }

    @Test
    void a_wrapped_key_moved_to_another_row_opens_nothing() {
        var one = vault.newDataKey();
        var other = vault.newDataKey();
        jdbc.sql("""
                        UPDATE vault.data_key
                           SET wrapped = (SELECT wrapped FROM vault.data_key WHERE id = :one)
                         WHERE id = :other
                        """)
                .param("one", one.id().value())
                .param("other", other.id().value())
                .update();

        assertThatThrownBy(() -> vault.dataKey(other.id())).isInstanceOf(SealBroken.class);
    }

    private static byte[] randomKey() {
        var key = new byte[32];
        new Random(2026).nextBytes(key);
        return key;
    }

    @Test
    void with_another_master_key_the_system_says_so_and_does_not_start() {
        var other = MasterKey.from(Base64.getEncoder().encodeToString(randomKey()), false, Path.of("."));

        assertThatThrownBy(() -> new Vault(keyrings, dataKeys, clock, other))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("not the one this database was begun with");
    }
}
