package id.go.bantenprov.egov.demonstration.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = {"egov.demonstration.applications=30", "egov.demonstration.until=2026-11-20"})
class SeedingTest extends ToldProvince {
    @Autowired
    Troupe troupe;

    @BeforeEach
    void told_with_an_interruption() {
        if (isTold()) return;
        var batches = new AtomicInteger();
        tellWithAnInterruption(() -> batches.incrementAndGet() <= 3);
    }

    @Test
    void every_scene_is_played_once() {
        var seeding = seedings.find().orElseThrow();
        assertThat(seeding.ended()).isTrue();
        assertThat(seeding.position()).isEqualTo(seeding.scenes());
        assertThat(count("SELECT count(*) FROM casework.application"))
                .isEqualTo(count("SELECT count(*) FROM demonstration.story"));
        assertThat(count("SELECT count(*) FROM casework.draft")).isEqualTo(2);
    }

    @Test
    void history_is_in_the_order_of_time_and_ends_with_the_last_night() {
        assertThat(count("""
                        SELECT count(*)
                          FROM casework.history h
                          JOIN casework.history earlier
                            ON earlier.application = h.application AND earlier.version = h.version - 1
                         WHERE h.at < earlier.at
                        """)).isZero();
        assertThat(count("SELECT count(*) FROM casework.history WHERE at >= '2026-11-21 00:10+07'"))
                .isZero();
    }

    @Test
    void a_new_letter_keeps_its_file_and_none_is_left_to_be_rendered() {
        assertThat(count("SELECT count(*) FROM casework.document WHERE signed_at IS NOT NULL AND file IS NOT NULL"))
                .isPositive();
        assertThat(count("SELECT count(*) FROM casework.application WHERE letter IN ('PREPARING', 'FAILED')"))
                .isZero();
    }

    @Test
    void applications_end_and_wait_in_many_states() {
        assertThat(jdbc.sql("SELECT DISTINCT state FROM casework.application")
                        .query(String.class)
                        .list())
                .contains("ISSUED", "AWAITING_APPLICANT", "REVOKED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dpmptsp.loket             | state = 'CHECKING' AND NOT counted
            dpmptsp.loket             | state = 'CHECKING' AND counted
            kesbangpol.kewaspadaan    | state = 'IN_ASSESSMENT' AND due = '2026-11-23'
            dpmptsp.perizinan         | state = 'IN_REVIEW' AND due > '2026-11-20'
            dpmptsp.perizinan         | state = 'IN_REVIEW' AND due < '2026-11-20'
            dpmptsp.kabid             | state = 'IN_REVIEW' AND decided_by ->> 'review' <> :lilis
            dpmptsp.kabid             | state = 'IN_REVIEW' AND decided_by ->> 'review' = :lilis
            dpmptsp.kepala            | state = 'AWAITING_SIGNATURE' AND letter_file IS NOT NULL
            diskominfo.ppid           | state = 'CHECKING' AND promise_due IS NOT NULL
            diskominfo.ppid           | state = 'IN_REVIEW' AND due > '2026-11-20'
            diskominfo.ppid           | state = 'IN_REVIEW' AND due < '2026-11-20'
            dpupr.ppidPelaksana       | state = 'IN_ASSESSMENT' AND due = '2026-11-23'
            diskominfo.ppidUtama      | state = 'AWAITING_SIGNATURE' AND NOT extended
            kesra.verifikator         | state = 'CHECKING'
            kesra.seleksi             | state = 'IN_REVIEW'
            kesra.kabag               | state = 'IN_REVIEW'
            kesra.kepala              | state = 'AWAITING_SIGNATURE'
            """)
    void whoever_is_shown_has_the_files_the_sign_in_page_speaks_of(String holder, String as) {
        assertThat(jdbc.sql("SELECT count(*) FROM casework.application WHERE holder = :holder AND " + as)
                        .param("holder", holder)
                        .param(
                                "lilis",
                                troupe.officer("lilis").official().value().toString())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void officials_are_on_record_with_every_file_they_opened() {
        assertThat(count("""
                        SELECT count(*)
                          FROM casework.history h
                          JOIN casework.application a ON a.id = h.application
                         WHERE h.actor_kind = 'OFFICER'
                           AND h.deed NOT LIKE '%sign%'
                           AND NOT EXISTS (SELECT 1
                                             FROM identity.look l
                                            WHERE l.application = a.number AND l.account_id = h.actor)
                        """)).isZero();
    }

    @Test
    void whoever_is_past_the_check_with_a_ktp_has_had_it_compared() {
        assertThat(count("""
                        SELECT count(*)
                          FROM identity.resident r
                         WHERE r.nik_state <> 'CONFIRMED'
                           AND EXISTS (SELECT 1
                                         FROM casework.application a
                                         JOIN casework.history h ON h.application = a.id AND h.deed = 'declareComplete'
                                         JOIN casework.attachment f ON f.application = a.id AND f.requirement = 'ktp'
                                        WHERE a.applicant = r.id)
                        """)).isZero();
        assertThat(count("SELECT count(*) FROM identity.resident WHERE nik_state = 'CONFIRMED'"))
                .isPositive();
    }

    @Test
    void officials_have_read_what_they_were_told_before_they_last_worked() {
        assertThat(count("""
                        SELECT count(*)
                          FROM notification.message m
                         WHERE m.read_at IS NULL
                           AND m.told_at < (SELECT max(h.at)
                                              FROM casework.history h
                                             WHERE h.actor = m.person
                                               AND h.actor_kind = 'OFFICER')
                        """)).isZero();
    }

    @Test
    void one_mail_came_back_and_none_is_ever_due() {
        assertThat(count("SELECT count(*) FROM notification.mail WHERE state = 'DEAD'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM notification.mail WHERE state = 'WAITING'"))
                .isPositive();
        assertThat(count("SELECT count(*) FROM notification.mail WHERE due < 'infinity'"))
                .isZero();
    }
}
