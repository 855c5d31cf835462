package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.clock.LapseApplication;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Correction.Kind;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.MovableClock;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who does not answer in time cannot simply apply again where the window has closed meanwhile. */
@ApplyTest
class LettingAWindowPassTest {
    private static final Correction WHY = new Correction(Kind.CLARIFY, "1", "explain", "Sejak kapan?");

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    LapseApplication lapse;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Resident resident;
    ApplicationNumber number;

    @BeforeEach
    void somebody_has_to_correct_in_december() {
        resident = applicants.resident();
        number = at("2026-12-01", () -> applicants.sent(resident));
        at("2026-12-01", () -> {
            applicants.haveToCorrect(number, WHY);
            return number;
        });
    }

    private <T> T at(String day, ScopedValue.CallableOp<T, RuntimeException> deed) {
        return ((MovableClock) clock).at(noon(day), deed);
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(Formats.ZONE).toInstant();
    }

    /** The scholarship, whose windows are over by then; of the case nothing else matters here. */
    private void isForTheScholarship() {
        jdbc.sql("UPDATE casework.application SET service = 'BEASISWA' WHERE number = :number")
                .param("number", number.text())
                .update();
    }

    private String page() {
        return browsers.of(resident).get("/permohonan/" + number).body();
    }

    private List<String> toldWhenItLapses() {
        var id = applications.read(resident, number).id();
        at("2027-01-11", () -> lapse.handle(Time.PASSED, id));
        return jdbc.sql("SELECT key FROM notification.message WHERE person = :person AND key LIKE '%lapsed%'")
                .param("person", resident.account())
                .query(String.class)
                .list();
    }

    @Test
    void the_page_says_that_one_has_to_wait_for_the_next_window() {
        isForTheScholarship();

        assertThat(page()).contains("bila pendaftaran dibuka kembali").doesNotContain("tanpa biaya");
    }

    @Test
    void the_message_says_so_too() {
        isForTheScholarship();

        assertThat(toldWhenItLapses()).containsExactly("casework.told.lapsedAfterWindow");
    }

    @Test
    void whoever_asked_for_what_has_no_window_may_ask_again() {
        assertThat(page()).contains("dapat mengajukan lagi tanpa biaya");
        assertThat(toldWhenItLapses()).containsExactly("casework.told.lapsed");
    }
}
