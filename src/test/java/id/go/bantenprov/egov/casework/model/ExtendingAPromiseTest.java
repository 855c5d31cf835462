package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.casework.model.ACase.COUNTER;
import static id.go.bantenprov.egov.casework.model.ACase.HEAD;
import static id.go.bantenprov.egov.casework.model.ACase.aCorrection;
import static id.go.bantenprov.egov.casework.model.ACase.after;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.calendar.PromiseClock.Stopped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtendingAPromiseTest {
    private final ACase aCase = ACase.under(CALENDAR).promisedFromReceipt();

    @Test
    void counts_on_from_the_day_it_was_due() {
        var application = aCase.submitted(aCase.on("2026-11-24")).after();
        assertThat(((Running) application.promise()).due()).isEqualTo("2026-12-08");
        var extended = after(extend(application, "2026-12-08", "Perlu uji konsekuensi."));
        assertThat(((Running) extended.promise()).due()).isEqualTo("2026-12-17");
    }

    @Test
    void adds_to_the_days_left_of_a_clock_that_stands_still() {
        var application = aCase.submitted(aCase.on("2026-11-24")).after();
        var waiting =
                after(application.handledBy(COUNTER, 1, aCase.on("2026-12-01")).requestCorrection(aCorrection()));
        var extended = after(extend(waiting, "2026-12-02", "Perlu uji konsekuensi."));
        assertThat(((Stopped) extended.promise()).left()).isEqualTo(12);
        var resumed = after(extended.answerCorrection(
                extended.version(), List.of(), extended.filed().assessor(), aCase.on("2026-12-15")));
        assertThat(((Running) resumed.promise()).due()).isEqualTo("2027-01-06");
    }

    @Test
    void is_possible_once() {
        var extended = after(extend(aCase.submitted(aCase.on("2026-11-24")).after(), "2026-11-25", "Perlu waktu."));
        assertThat(extend(extended, "2026-11-26", "Lagi.")).isEqualTo(new Extending.AlreadyExtended());
    }

    @Test
    void is_too_late_after_the_due_day() {
        var application = aCase.submitted(aCase.on("2026-11-24")).after();
        assertThat(extend(application, "2026-12-09", "Perlu waktu."))
                .isEqualTo(new Extending.TooLate(LocalDate.parse("2026-12-08")));
    }

    @Test
    void is_not_won_back_by_a_correction_asked_on_the_day_off_after_the_due_day() {
        var dueOnFriday = aCase.submitted(aCase.on("2026-11-13")).after();
        var waiting =
                after(dueOnFriday.handledBy(COUNTER, 1, aCase.on("2026-11-28")).requestCorrection(aCorrection()));
        assertThat(extend(waiting, "2026-11-28", "Perlu waktu."))
                .isEqualTo(new Extending.TooLate(LocalDate.parse("2026-11-27")));
    }

    @Test
    void needs_a_reason_in_writing() {
        assertThat(extend(aCase.submitted(aCase.on("2026-11-24")).after(), "2026-11-25", " "))
                .isEqualTo(new Extending.NoReasons());
    }

    @Test
    void is_not_for_the_officer_who_holds_the_file() {
        var application = aCase.submitted(aCase.on("2026-11-24")).after();
        assertThat(application
                        .underAuthorityOf(COUNTER, false, 1, aCase.on("2026-11-25"))
                        .extendPromise("Perlu waktu."))
                .isEqualTo(new Refused.NotYours(new Place("dpmptsp.kepala")));
    }

    @Test
    void is_not_allowed_where_no_law_lets_the_service() {
        var other = ACase.under(CALENDAR);
        var application = other.declaredOn("2026-11-24");
        assertThat(application
                        .underAuthorityOf(HEAD, true, application.version(), other.on("2026-11-25"))
                        .extendPromise("Perlu waktu."))
                .isEqualTo(new Extending.NotAllowed());
    }

    private Extending extend(Application application, String day, String reason) {
        return application
                .underAuthorityOf(HEAD, true, application.version(), aCase.on(day))
                .extendPromise(reason);
    }
}
