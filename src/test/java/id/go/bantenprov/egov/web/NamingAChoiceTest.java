package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingAChoiceTest {
    @ParameterizedTest
    @CsvSource({
        "PDF,         PDF,                PDF",
        "JPG PNG,     JPG atau PNG,       JPG or PNG",
        "JPG PDF PNG, 'JPG, PDF, atau PNG', 'JPG, PDF, or PNG'",
    })
    void the_last_name_is_joined_by_a_word(String names, String indonesian, String english) {
        var choice = Arrays.asList(names.split(" "));
        assertThat(Formats.either(choice, Language.INDONESIAN)).isEqualTo(indonesian);
        assertThat(Formats.either(choice, Language.ENGLISH)).isEqualTo(english);
    }
}
