package id.go.bantenprov.egov.casework.track;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrackingANumberTest extends PublicPages {
    private static final int TRIES_A_MINUTE = 10;

    @Autowired
    private Limits limits;

    @Autowired
    private TrackedCases cases;

    @Test
    void a_number_opens_service_status_and_dates_and_nobodys_name() {
        var number = checking();

        var page = anybody.get("/lacak?nomor=" + number);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Surat Keterangan Penelitian", "Sedang diperiksa", number.text(), "Diterima")
                .doesNotContain("Nurhayati", "Salim");
    }

    @Test
    void small_letters_and_missing_hyphens_are_understood() {
        var typed = checking().text().toLowerCase(Locale.ROOT).replace("-", "");

        assertThat(anybody.get("/lacak?nomor=" + typed).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISSUED", "REJECTED", "WITHDRAWN", "LAPSED"})
    void every_end_looks_alike(String state) {
        var page = anybody.get("/lacak?nomor=" + ended(state, null)).body();

        assertThat(page).contains("Selesai").doesNotContain("Ditolak", "Ditarik", "Kedaluwarsa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISSUED", "REJECTED", "WITHDRAWN", "LAPSED"})
    void every_end_says_that_its_outcome_is_told_to_the_applicant_alone(String state) {
        assertThat(anybody.get("/lacak?nomor=" + ended(state, null)).body())
                .contains("hanya diberitahukan kepada pemohon setelah masuk");
    }

    @Test
    void what_has_not_ended_has_no_outcome_to_tell() {
        assertThat(anybody.get("/lacak?nomor=" + checking()).body()).doesNotContain("hanya diberitahukan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BTN-26-7KQ4-M2DX", "abc", "<script>alert(1)</script>", "' OR 1=1 --", "😀"})
    void what_cannot_be_a_number_is_to_be_checked_again_and_costs_no_look_up(String typed) {
        for (int i = 0; i <= TRIES_A_MINUTE; i++) {
            var page = anybody.get("/lacak?nomor=" + URLEncoder.encode(typed, UTF_8));
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains("Periksa lagi").doesNotContain("<script>alert");
        }
    }

    @Test
    void a_number_nobody_has_is_not_found() {
        var page = anybody.get("/lacak?nomor=" + aNumber());

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Tidak ada permohonan dengan nomor ini");
    }

    @Test
    void the_eleventh_look_up_of_a_minute_waits_also_for_a_number_that_exists() {
        var number = checking();
        int answered = 0;
        while (anybody.get("/lacak?nomor=" + number).statusCode() == 200) answered++;

        assertThat(answered).isBetween(TRIES_A_MINUTE, 2 * TRIES_A_MINUTE);
        assertThat(anybody.get("/lacak?nomor=" + number).headers().firstValueAsLong("Retry-After"))
                .isPresent();
        assertThat(anybody.get("/api/v1/tracking/" + number).statusCode()).isEqualTo(429);
        assertThat(anybody.get("/api/v1/tracking/" + number).headers().firstValue("Retry-After"))
                .isPresent();
    }

    @Test
    void programs_get_the_same_few_facts() {
        var number = checking();

        assertThat(anybody.get("/api/v1/tracking/" + number).body())
                .contains("\"status\":\"UNDER_REVIEW\"", "\"service\":\"SKP\"")
                .doesNotContain("Nurhayati", "applicant");
        assertThat(anybody.get("/api/v1/tracking/" + aNumber()).statusCode()).isEqualTo(404);
        assertThat(anybody.get("/api/v1/tracking/BTN-26-7KQ4-M2DX").statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_came_in_the_evening_shows_its_day_and_the_day_it_is_counted_from() {
        var number = inTheEvening(checking());

        assertThat(anybody.get("/lacak?nomor=" + number).body())
                .contains("30\u00a0November\u00a02026", "jadi dihitung mulai 1\u00a0Desember\u00a02026");
        assertThat(anybody.get("/api/v1/tracking/" + number).body())
                .contains("\"sentOn\":\"2026-11-30\"", "\"receivedOn\":\"2026-12-01\"");
    }

    @Test
    void what_ended_before_it_counted_is_not_said_to_come_in_after_its_end() {
        var number = inTheEvening(ended("WITHDRAWN", null));
        jdbc.sql("UPDATE casework.application SET ended_on = '2026-11-30' WHERE number = :number")
                .param("number", number.text())
                .update();

        assertThat(anybody.get("/lacak?nomor=" + number).body())
                .contains("30\u00a0November\u00a02026")
                .doesNotContain("Desember");
    }

    @Test
    void a_withdrawal_in_the_evening_shows_the_day_it_happened() {
        var number = inTheEvening(ended("WITHDRAWN", null));
        jdbc.sql("""
                        INSERT INTO casework.history (application, version, deed, actor_kind, state, reason, at)
                        SELECT id, 2, 'withdraw', 'RESIDENT', 'WITHDRAWN', '', '2026-11-30 19:00+07'
                          FROM casework.application
                         WHERE number = :number
                        """).param("number", number.text()).update();

        assertThat(anybody.get("/api/v1/tracking/" + number).body()).contains("\"endedOn\":\"2026-11-30\"");
    }

    private ApplicationNumber inTheEvening(ApplicationNumber number) {
        jdbc.sql("""
                        UPDATE casework.application
                           SET submitted_at = '2026-11-30 18:00+07', received_on = '2026-12-01'
                         WHERE number = :number
                        """).param("number", number.text()).update();
        return number;
    }

    @Test
    void an_empty_page_only_asks() {
        assertThat(anybody.get("/lacak").body()).contains("Nomor permohonan").doesNotContain("Galat:");
    }

    @Test
    void an_empty_number_is_asked_for() {
        var page = anybody.get("/lacak?nomor=");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Ketik nomor permohonan Anda");
    }

    @Test
    void a_broken_promise_is_admitted() {
        var number = checking();
        jdbc.sql("UPDATE casework.application SET promise_due = :yesterday WHERE number = :number")
                .param("yesterday", LocalDate.now(clock).minusDays(1))
                .param("number", number.text())
                .update();

        assertThat(anybody.get("/lacak?nomor=" + number).body()).contains("Kami terlambat");
    }

    /** Last, for from then on everybody waits. */
    @Test
    @Order(Integer.MAX_VALUE)
    void after_six_hundred_misses_a_hit_goes_through_the_slow_lane_too() {
        missTooOften();
        var begun = System.nanoTime();

        assertThat(anybody.get("/lacak?nomor=" + checking()).statusCode()).isEqualTo(200);
        assertThat(System.nanoTime() - begun).isGreaterThan(Limits.SLOW_LANE.toNanos());
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @ExtendWith(OutputCaptureExtension.class)
    void whoever_guesses_does_not_fill_the_log(CapturedOutput log) {
        missTooOften();
        var trackNumber = new TrackNumber(cases, limits, clock);

        for (int i = 0; i < 3; i++)
            trackNumber.handle(anybody.address(), aNumber().text());

        assertThat(log.getAll()).containsOnlyOnce("Numbers are being guessed");
    }

    private void missTooOften() {
        while (!limits.exhausted(Limit.LOOK_UP_MISSES, Limits.EVERYBODY))
            limits.take(Limit.LOOK_UP_MISSES, Limits.EVERYBODY);
    }
}
