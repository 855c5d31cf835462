package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.casework.model.ACase.ASSESSOR;
import static id.go.bantenprov.egov.casework.model.ACase.COUNTER;
import static id.go.bantenprov.egov.casework.model.ACase.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Officer;
import org.junit.jupiter.api.Test;

/** From which office a deed was done, as the applicant and the log of the file read it. */
class ActingFromAnOfficeTest {
    private final ACase aCase = ACase.under(CALENDAR);
    private final Application atTheCounter =
            aCase.submitted(aCase.on("2026-11-24")).after();

    @Test
    void is_from_where_the_file_is_for_who_works_there() {
        assertThat(office(COUNTER)).isEqualTo("dpmptsp.loket");
    }

    @Test
    void is_from_the_own_position_for_a_head_who_does_not_hold_the_file() {
        assertThat(office(HEAD)).isEqualTo("dpmptsp.kepala");
    }

    @Test
    void is_from_what_answers_for_the_file_for_anybody_else() {
        assertThat(office(ASSESSOR)).isEqualTo("dpmptsp.loket");
    }

    @Test
    void is_from_the_own_position_for_who_extends_also_where_the_file_is_at_the_own_unit() {
        assertThat(office(headAtTheCounter(), "extendPromise")).isEqualTo("dpmptsp.kepala");
    }

    @Test
    void is_from_where_the_file_is_for_who_checks_it_there_and_holds_the_signing_position_too() {
        assertThat(office(headAtTheCounter(), "requestCorrection")).isEqualTo("dpmptsp.loket");
    }

    private static Officer headAtTheCounter() {
        return new Officer(
                HEAD.id(),
                HEAD.official(),
                HEAD.name(),
                HEAD.agency(),
                HEAD.agencyName(),
                null,
                HEAD.positions(),
                COUNTER.grants(),
                null);
    }

    private String office(Officer officer) {
        return office(officer, "declareComplete");
    }

    private String office(Officer officer, String deed) {
        return Actor.of(officer)
                .office(atTheCounter, deed, aCase.on("2026-11-24"))
                .orElseThrow()
                .code();
    }
}
