package id.go.bantenprov.egov.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {
    private static final Properties INDONESIAN = messages("form");
    private static final Properties ENGLISH = messages("form_en");

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void every_problem_has_a_text_in_both_languages(ProblemCode code) {
        assertThat(Set.of(INDONESIAN, ENGLISH))
                .hasSize(2)
                .allSatisfy(texts -> assertThat(texts.getProperty("form.problem." + code.key()))
                        .contains("{0}"));
    }

    private static Properties messages(String file) {
        var messages = new Properties();
        try (var stream = ProblemTextsTest.class.getResourceAsStream("/messages/" + file + ".properties")) {
            messages.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return messages;
    }
}
