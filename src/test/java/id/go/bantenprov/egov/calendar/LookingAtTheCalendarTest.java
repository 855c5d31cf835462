package id.go.bantenprov.egov.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.web.JteViews;
import id.go.bantenprov.egov.web.MovableClock;
import id.go.bantenprov.egov.web.Pages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc(addFilters = false)
class LookingAtTheCalendarTest {
    @Autowired
    MockMvcTester pages;

    @Autowired
    JteViews templates;

    @Autowired
    Pages frames;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({"id, Cuti bersama", "en, Collective leave"})
    void names_every_day_off_of_the_year_in_both_languages(String language, String kind) {
        var answer = pages.get().uri("/kerja/kalender?tahun=2027").exchange();

        assertThat(answer).hasStatusOk().hasViewName("calendar/year");
        assertThat(render(answer, language))
                .contains("Isra Mikraj Nabi Muhammad SAW 1449 Hijriah", "242", "SKB Menag 1205/2026", kind);
    }

    @ParameterizedTest
    @CsvSource({"id, jatuh di akhir pekan", "en, falls on a weekend"})
    void marks_a_day_off_that_falls_on_a_weekend(String language, String mark) {
        var answer = pages.get().uri("/kerja/kalender?tahun=2027").exchange();

        assertThat(render(answer, language))
                .contains("1: <span lang=\"id\">Hari Buruh Internasional</span> (" + mark + ")");
    }

    @Test
    void marks_no_day_off_that_falls_on_a_working_day() {
        var answer = pages.get().uri("/kerja/kalender?tahun=2027").exchange();

        assertThat(render(answer, "id")).contains("17: <span lang=\"id\">Proklamasi Kemerdekaan</span></div>");
    }

    @Test
    void a_year_that_is_not_loaded_is_not_found() {
        assertThat(pages.get().uri("/kerja/kalender?tahun=" + (PublishedCalendar.LAST_YEAR + 1)))
                .hasStatus(404);
    }

    @Test
    void the_next_year_is_missed_from_the_first_of_october() {
        var calendar = PublishedCalendar.CALENDAR;

        assertThat(calendar.missing(LocalDate.parse("2027-09-30"))).isEmpty();
        assertThat(calendar.missing(LocalDate.parse("2027-10-01"))).isEqualTo(OptionalInt.of(2028));
        assertThat(calendar.missing(LocalDate.parse("2026-12-31"))).isEmpty();
    }

    @Test
    void a_year_that_has_begun_without_its_calendar_is_still_missed() {
        assertThat(PublishedCalendar.CALENDAR.missing(LocalDate.parse("2028-01-03")))
                .isEqualTo(OptionalInt.of(2028));
    }

    @Test
    void the_last_year_is_shown_while_this_one_has_no_calendar() {
        var january = Instant.parse(PublishedCalendar.LAST_YEAR + 1 + "-01-03T01:00:00Z");

        assertThat(((MovableClock) clock)
                        .at(january, () -> pages.get().uri("/kerja/kalender").exchange()))
                .hasStatusOk();
    }

    private String render(MvcTestResult answer, String language) {
        var request = new MockHttpServletRequest("GET", "/kerja/kalender");
        request.setParameter("lang", language);
        var view = answer.getMvcResult().getModelAndView().getModel().get("view");
        return templates.render("calendar/year", Map.of("page", frames.of(request), "view", view));
    }
}
