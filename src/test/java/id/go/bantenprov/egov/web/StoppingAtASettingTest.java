package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/** A setting that cannot be read stops the start by its name, in one sentence. */
class StoppingAtASettingTest {
    private final MockEnvironment environment =
            new MockEnvironment().withProperty("egov.demonstration.number", "${EGOV_DEMO_NUMBER:2026}");

    record Bounded(long number) {
        Bounded {
            if (number > 9) throw new StartupProblem("The number goes to 9.");
        }
    }

    @Test
    void names_the_variable_and_what_it_holds() {
        environment.setProperty("EGOV_DEMO_NUMBER", "many");
        assertThat(sentence()).isEqualTo("EGOV_DEMO_NUMBER cannot be \"many\"; docs/operations.md says what it takes.");
    }

    @Test
    void names_a_variable_that_is_called_like_its_setting() {
        var environment = new MockEnvironment().withProperty("egov.demo", "perhaps");
        var failure = catchThrowable(() -> Binder.get(environment).bind("egov.demo", Boolean.class));
        assertThat(new StartupProblems(environment).analyze(failure).getDescription())
                .startsWith("EGOV_DEMO cannot be \"perhaps\"");
    }

    @Test
    void lets_a_setting_tell_its_own_bounds() {
        environment.setProperty("EGOV_DEMO_NUMBER", "10");
        assertThat(sentence()).isEqualTo("The number goes to 9.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    99999 | 8081  | EGOV_PORT cannot be "99999"; a port is a number from 0 to 65535.
                    -5    | 8081  | EGOV_PORT cannot be "-5"; a port is a number from 0 to 65535.
                    abc   | 8081  | EGOV_PORT cannot be "abc"; a port is a number from 0 to 65535.
                    8080  | 65536 | EGOV_OPERATIONS_PORT cannot be "65536"; a port is a number from 0 to 65535, or -1 for none.
                    8080  | 8080  | EGOV_PORT and EGOV_OPERATIONS_PORT are both 8080; health and figures need a port of their own, as EGOV_OPERATIONS_PORT=8091.
                    """)
    void tells_what_is_no_port(String port, String operations, String sentence) {
        assertThatThrownBy(() -> SettingsAtStart.require(ports(port, operations)))
                .isInstanceOf(StartupProblem.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({"8080, 8081", "0, 0", "8080, -1", "'', ''"})
    void takes_what_is_one(String port, String operations) {
        assertThatCode(() -> SettingsAtStart.require(ports(port, operations))).doesNotThrowAnyException();
    }

    private static MockEnvironment ports(String port, String operations) {
        return new MockEnvironment()
                .withProperty("server.port", port)
                .withProperty("management.server.port", operations);
    }

    @Test
    void tells_that_a_file_is_no_folder(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        var settings = new MockEnvironment().withProperty("egov.data", file.toString());
        assertThatThrownBy(() -> SettingsAtStart.require(settings))
                .isInstanceOf(StartupProblem.class)
                .hasMessageMatching("EGOV_DATA names .*file, which is a file; .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"::::", "", "egov.bantenprov.go.id", "ftp://egov", "https://egov/", "https://", "http://a b"})
    void tells_what_is_no_public_address(String address) {
        assertThatThrownBy(() -> new EgovSettings(false, Path.of("data"), address))
                .isInstanceOf(StartupProblem.class)
                .hasMessageStartingWith("EGOV_BASE_URL cannot be \"" + address + "\"; it is an address");
    }

    private String sentence() {
        var failure = catchThrowable(() -> Binder.get(environment).bind("egov.demonstration", Bounded.class));
        return new StartupProblems(environment).analyze(failure).getDescription();
    }
}
