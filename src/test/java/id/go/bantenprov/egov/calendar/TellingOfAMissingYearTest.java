package id.go.bantenprov.egov.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.web.Notice;
import id.go.bantenprov.egov.web.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody reads whose deed needs a day of a year that nobody has published. */
@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES)
class TellingOfAMissingYearTest {
    @Autowired
    Problems problems;

    @Autowired
    TellMissingYear tellMissingYear;

    /** Any deed that needs such a day. */
    private MockMvcTester deed() {
        @Controller
        class Deed {
            @GetMapping({"/kerja", "/api/v1/cases"})
            String need() {
                throw new MissingCalendarYear(2028);
            }
        }
        return MockMvcTester.of(
                List.of(new Deed()),
                server -> server.setControllerAdvice(problems, tellMissingYear).build());
    }

    @ParameterizedTest
    @CsvSource({"id, Kalender hari kerja 2028 belum terbit", "en, The working-day calendar of 2028 is not published yet"
    })
    void is_a_page_in_both_languages_that_names_the_year(String language, String title) {
        var answer = deed().get().uri("/kerja?lang=" + language).exchange();

        assertThat(answer).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).hasViewName("web/notice");
        assertThat(answer.getMvcResult().getModelAndView().getModel().get("view"))
                .isInstanceOfSatisfying(
                        Notice.class, notice -> assertThat(notice.title()).isEqualTo(title));
    }

    @Test
    void is_a_problem_with_a_name_for_programs() {
        assertThat(deed().get().uri("/api/v1/cases"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isLenientlyEqualTo("{\"type\": \"/api/problems/calendar-missing\", \"year\": 2028}");
    }
}
