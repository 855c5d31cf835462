package id.go.bantenprov.egov.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.web.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {
    @TempDir
    Path data;

    @Test
    void outside_demonstration_mode_refuses_to_start_without_the_setting() {
        assertThatThrownBy(() -> MasterKey.from("", false, data))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("EGOV_VAULT_MASTER_KEY is not set");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void in_demonstration_mode_is_made_once_and_readable_for_its_owner_alone() throws IOException {
        var sealed = MasterKey.from("", true, data);
        var again = MasterKey.from("", true, data);

        var file = data.resolve("keys", "master.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Keyring.open(Keyring.first().store(sealed), again).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bukan base64!",
                "c2hvcnQ=",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
            })
    void refuses_a_setting_that_is_no_key(String setting) {
        assertThatThrownBy(() -> MasterKey.from(setting, true, data))
                .isInstanceOf(StartupProblem.class)
                .hasMessageStartingWith("EGOV_VAULT_MASTER_KEY")
                .hasMessageNotContaining(setting);
    }

    @Test
    void refuses_a_damaged_file_rather_than_make_a_new_key() throws IOException {
        var file = Files.createDirectories(data.resolve("keys")).resolve("master.json");
        Files.writeString(file, "{\"masterKey\":\"AAAA\"}", UTF_8);

        assertThatThrownBy(() -> MasterKey.from("", true, data))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("master.json holds 3 bytes");
    }
}
