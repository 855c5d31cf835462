package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTheDayTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T02:00:00+07:00, 2026-11-24",
        "2026-11-23T19:00:00Z,      2026-11-24",
        "2026-11-23T16:59:59Z,      2026-11-23",
        "2026-11-23T17:00:00Z,      2026-11-24",
        "2026-11-24T03:00:00+09:00, 2026-11-24",
    })
    void a_moment_is_of_the_day_that_it_is_in_banten_whatever_its_offset(OffsetDateTime moment, LocalDate day) {
        assertThat(Formats.day(moment)).isEqualTo(day);
    }
}
