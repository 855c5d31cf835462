package id.go.bantenprov.egov.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
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

    @Test
    void a_word_in_disguise_is_the_word() {
        assertThat(Weakness.of("p@$$w0rd!", List.of())).contains(Weakness.COMMON);
    }

    /** Each sign may stand for a letter or two: all readings together are hundreds. */
    @Test
    void a_password_of_nothing_but_disguises_costs_no_more_than_a_second_of_a_processor() {
        var processor = ManagementFactory.getThreadMXBean();
        var before = processor.getCurrentThreadCpuTime();
        assertThat(Weakness.of("4@8({[<369!1|0$5+7%2".repeat(4), List.of())).isEmpty();
        assertThat(Duration.ofNanos(processor.getCurrentThreadCpuTime() - before))
                .isLessThan(Duration.ofSeconds(1));
    }
}
