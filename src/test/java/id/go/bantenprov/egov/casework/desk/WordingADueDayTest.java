package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PublishedCalendar;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How near a due day is, in words that are true on every day of the week. */
class WordingADueDayTest {
    private final DueWords words = new DueWords(new Texts());

    private String on(String today, String due, Language language) {
        return words.of(LocalDate.parse(due), PublishedCalendar.CALENDAR, LocalDate.parse(today), language)
                .text()
                .replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2 hari kerja lagi",
        "2026-11-27, 'Tenggat Senin, 30 November'",
        "2026-11-28, 'Tenggat Senin, 30 November'",
        "2026-11-29, Tenggat besok",
        "2026-11-30, Tenggat hari ini",
        "2026-12-01, Lewat 1 hari kerja"
    })
    void names_a_monday_until_it_is_tomorrow(String today, String words) {
        assertThat(on(today, "2026-11-30", Language.INDONESIAN)).isEqualTo(words);
    }

    @Test
    void names_the_day_after_a_holiday_in_english_too() {
        assertThat(on("2026-12-24", "2026-12-28", Language.ENGLISH)).isEqualTo("Due Monday, 28 December");
    }

    @Test
    void is_late_on_the_saturday_after_a_friday() {
        assertThat(on("2026-11-28", "2026-11-27", Language.INDONESIAN)).isEqualTo("Lewat 1 hari kerja");
    }

    @Test
    void is_late_without_a_number_in_a_year_that_nobody_has_published() {
        assertThat(on("2028-01-03", "2027-12-30", Language.INDONESIAN)).isEqualTo("Terlambat");
    }
}
