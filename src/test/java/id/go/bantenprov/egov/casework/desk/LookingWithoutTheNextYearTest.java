package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** What officers see of a file while nobody has published the working days of the next year: only a deed needs them. */
@CaseworkTest
class LookingWithoutTheNextYearTest {
    /** Time for the assessor, none for the applicant to answer. */
    private static final Instant DECEMBER = Instant.parse("2027-12-20T03:00:00Z");

    /** No time for anybody. */
    private static final Instant LAST_DAYS = Instant.parse("2027-12-30T03:00:00Z");

    @Autowired
    Province province;

    @Autowired
    FilePages pages;

    @Autowired
    CaseReadingApi api;

    @Autowired
    Clock clock;

    Officer counter;
    ApplicationNumber number;

    @BeforeEach
    void a_file_at_the_counter() {
        counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        number = province.researchLetter(province.resident("Nurhayati Salim"));
    }

    private <T> T at(Instant moment, Supplier<T> look) {
        return ((MovableClock) clock).at(moment, look::get);
    }

    private DecisionView decision(Instant moment) {
        var request = new MockHttpServletRequest();
        var answer = at(moment, () -> pages.file(counter, number.text(), null, null, 1, null, null, request));
        return ((FileView) answer.getModel().get("view")).decision();
    }

    @Test
    void a_deed_that_can_be_dated_stays_open_beside_one_that_cannot() {
        assertThat(decision(DECEMBER).options())
                .extracting(DecisionView.Option::code)
                .containsExactly("lengkap");
    }

    @Test
    void the_file_says_which_year_another_deed_waits_for() {
        assertThat(decision(DECEMBER).remarks())
                .anySatisfy(remark -> assertThat(remark).startsWith("Kalender hari kerja 2028 belum terbit"));
    }

    @Test
    void a_file_of_which_nothing_can_be_dated_is_still_its_officers_turn() {
        assertThat(decision(LAST_DAYS).nothing()).isNull();
    }

    @Test
    void whoever_has_the_file_open_is_there() {
        var answer = at(LAST_DAYS, () -> pages.here(counter, number.text(), new MockHttpServletRequest()));

        assertThat(((HereView) answer.getModel().get("view")).deciding()).isTrue();
    }

    @Test
    void a_program_reads_the_case() {
        var answer = at(LAST_DAYS, () -> api.one(counter, number.text()));

        assertThat(answer.getStatusCode().is2xxSuccessful()).isTrue();
    }
}
