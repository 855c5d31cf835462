package id.go.bantenprov.egov.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuringAPasswordTest {
    private static final String RARE = "wqzkvxjmbtgh";

    @Test
    void an_own_word_is_the_first_that_others_would_try() {
        assertThat(Weakness.of(RARE, List.of())).isEmpty();
        assertThat(Weakness.of(RARE, List.of(RARE))).contains(Weakness.OWN_DATA);
    }

    @Test
    void twenty_own_words_are_looked_for_and_no_more() {
        assertThat(Weakness.of(RARE, after(19))).contains(Weakness.OWN_DATA);
        assertThat(Weakness.of(RARE, after(20))).isEmpty();
    }

    @Test
    void of_an_own_word_a_hundred_letters_are_looked_at() {
        assertThat(Weakness.of(RARE, List.of("z".repeat(1_000_000), RARE))).contains(Weakness.OWN_DATA);
        assertThat(Weakness.of(RARE, Collections.nCopies(100_000, "z".repeat(1_000))))
                .isEmpty();
    }

    private static List<String> after(int others) {
        return Stream.concat(Collections.nCopies(others, "nurhayati").stream(), Stream.of(RARE))
                .toList();
    }
}
