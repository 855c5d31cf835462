package id.go.bantenprov.egov.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that a command does not know is named, and nothing is started. */
class CallingACommandTest {
    @ParameterizedTest
    @CsvSource({
        "bin/run, --frob",
        "bin/run, --emtpy",
        "bin/run, empty",
        "bin/test, --x",
        "bin/seed, --frob",
    })
    void with_a_word_it_does_not_know_ends_it_with_one_sentence(String command, String word) throws Exception {
        var program = new ProcessBuilder(command, word).start();

        assertThat(new String(program.getErrorStream().readAllBytes(), UTF_8))
                .isEqualTo(command + " does not know \"" + word + "\"; " + command + " --help says what it takes.\n");
        assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin/run", "bin/test", "bin/seed", "bin/bench", "bin/verify"})
    void with_the_word_help_tells_what_it_takes(String command) throws Exception {
        assertThat(helpOf(command)).startsWith(command);
    }

    @Test
    void bin_verify_tells_it_before_anything_is_built(@TempDir Path clone) throws Exception {
        for (var file :
                List.of("bin/verify", "bin/prepare.sh", "src/main/resources/id/go/bantenprov/verify/help.txt")) {
            Files.createDirectories(clone.resolve(file).getParent());
            Files.copy(Path.of(file), clone.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }

        assertThat(helpOf(clone.resolve("bin/verify").toString())).startsWith("bin/verify");
    }

    /** What it says before it ends well, within ten seconds. */
    private static String helpOf(String command) throws Exception {
        var said = Files.createTempFile("help", ".txt");
        var program = new ProcessBuilder(command, "--help")
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isZero();
            return Files.readString(said);
        } finally {
            program.destroyForcibly();
            Files.delete(said);
        }
    }
}
