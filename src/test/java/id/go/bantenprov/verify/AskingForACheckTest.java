package id.go.bantenprov.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingForACheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    log extra                 | "extra"
                    board kinerja.csv         | "kinerja.csv"
                    receipt one.json two.json | "two.json"
                    frob                      | no command frob
                    log --frob x              | no option --frob
                    log --url                 | missing after --url
                    """)
    void a_word_that_is_not_understood_is_named_and_nothing_is_checked(String words, String named) {
        var said = new ByteArrayOutputStream();

        var exit = Verify.run(words.split(" "), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(exit).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(named)
                .hasLineCount(2)
                .endsWith("It could not be checked.\n");
    }
}
