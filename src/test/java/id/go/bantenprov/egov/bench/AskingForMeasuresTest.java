package id.go.bantenprov.egov.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingForMeasuresTest {
    private static final Set<String> KNOWN = Set.of("life", "reading");

    @Test
    void takes_measures_a_folder_and_a_number() {
        var asked = Asked.parse(List.of("--data", "folder", "--stored", "1000000", "life", "reading"), KNOWN);
        assertThat(asked)
                .isEqualTo(new Asked(List.of("life", "reading"), Optional.of("folder"), Optional.of("1000000")));
    }

    @ParameterizedTest
    @CsvSource({
        "frob, does not know \"frob\"",
        "life --frob, does not know \"--frob\"",
        "life --data, --data takes a value",
        "--stored many life, '--stored takes a number, not \"many\"'"
    })
    void names_what_it_does_not_understand_and_measures_nothing(String words, String sentence) {
        assertThatThrownBy(() -> Asked.parse(List.of(words.split(" ")), KNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}
