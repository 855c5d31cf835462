package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PublishedCalendar;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How near a due day is, in words that are true on every day of the week. */
class WordingADueDayTest {
    private final DueWords words = new DueWords(new Texts());

    private String on(String today, String due, Language language) {
        return words.of(LocalDate.parse(due), PublishedCalendar.CALENDAR, LocalDate.parse(today), language)
                .text()
                .replace('\u00a0', ' ');
    }

    @Test
    void is_late_without_a_number_in_a_year_that_nobody_has_published() {
        assertThat(on("2028-01-03", "2027-12-30", Language.INDONESIAN)).isEqualTo("Terlambat");
    }
}
