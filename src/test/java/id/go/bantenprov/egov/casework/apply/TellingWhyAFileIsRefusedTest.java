package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.StringUtils;

class TellingWhyAFileIsRefusedTest {
    private final Texts texts = new Texts();

    static Stream<String> reasons() {
        return Arrays.stream(Refusal.class.getPermittedSubclasses())
                .map(reason -> "casework.apply.upload." + StringUtils.uncapitalize(reason.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void has_words_in_both_languages(String key) {
        assertThat(Language.values()).allMatch(language -> texts.has(language, key));
    }
}
