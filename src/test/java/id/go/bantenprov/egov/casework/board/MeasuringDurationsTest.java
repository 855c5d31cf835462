package id.go.bantenprov.egov.casework.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MeasuringDurationsTest {
    @Test
    void fewer_than_twenty_cases_say_nothing() {
        assertThat(Durations.of(90, values(Map.of(3, 19L)), values(Map.of(4, 19L))))
                .isEmpty();
    }

    @Test
    void twenty_cases_say_something() {
        assertThat(Durations.of(90, values(Map.of(3, 20L)), values(Map.of(4, 20L))))
                .contains(new Durations(90, 20, 3, 3, 4, 4));
    }

    @Test
    void the_median_is_the_nearest_rank_and_never_between_two_cases() {
        var used = values(Map.of(1, 10L, 9, 10L));

        assertThat(Durations.of(365, used, used)).hasValueSatisfying(took -> {
            assertThat(took.usedMedian()).isEqualTo(1);
            assertThat(took.usedP90()).isEqualTo(9);
        });
    }

    @Test
    void nine_of_ten_of_twenty_one_is_the_nineteenth() {
        var used = values(Map.of(1, 18L, 2, 1L, 30, 2L));

        assertThat(Durations.of(365, used, used).orElseThrow().usedP90()).isEqualTo(2);
    }

    private static NavigableMap<Integer, Long> values(Map<Integer, Long> values) {
        return new TreeMap<>(values);
    }
}
