package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.identity.Browser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A running province with applications and letters that a test puts there, and anybody before its public pages. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "egov.demo.seed=false")
abstract class PublicPages {
    static final String APPLICANT = "Nurhayati <b>Salim</b>";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    Browser anybody;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        TestDatabase.ownIn(settings);
    }

    /** Each browser has an address of its own, and with it a limit of its own. */
    @BeforeEach
    void openBrowser() {
        anybody = new Browser(port);
    }

    static ApplicationNumber aNumber() {
        return ApplicationNumber.draw(26, new Random());
    }

    ApplicationNumber checking() {
        var today = LocalDate.now(clock);
        return application("CHECKING", "check", today.plusDays(2), null, null);
    }

    ApplicationNumber ended(String state, @Nullable LocalDate revokedOn) {
        return application(state, null, null, LocalDate.now(clock), revokedOn);
    }

    private ApplicationNumber application(
            String state,
            @Nullable String step,
            @Nullable LocalDate stageDue,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate revokedOn) {
        var number = aNumber();
        jdbc.sql("""
                        INSERT INTO casework.application (id, number, draft, version, seq, service, service_version, owner,
                                    applicant_name, language, submitted_at, received_on, calendar_revision, state, step,
                                    stage_due, ended_on, used, revoked_on)
                        VALUES (uuidv7(), :number, uuidv7(), 1, 1, 'SKP', '1', 'dpmptsp', :applicant, 'id', :now, :today, 1,
                                :state, :step, :stageDue, :endedOn, :used, :revokedOn)
                        """)
                .param("number", number.text())
                .param("applicant", APPLICANT)
                .param("now", OffsetDateTime.now(clock))
                .param("today", LocalDate.now(clock))
                .param("state", state)
                .param("step", step)
                .param("stageDue", stageDue)
                .param("endedOn", endedOn)
                .param("used", endedOn == null ? null : 3)
                .param("revokedOn", revokedOn)
                .update();
        return number;
    }

    /** A signed letter of an application that has ended. */
    void letter(ApplicationNumber number, String token, String sha256, @Nullable LocalDate validUntil) {
        letter(number, token, "GRANTED", sha256, validUntil);
    }

    void letter(ApplicationNumber number, String token, String outcome, String sha256, @Nullable LocalDate validUntil) {
        jdbc.sql("""
                        INSERT INTO casework.document (application, agency, year, seq, number, token, position, holder,
                                    holder_name, position_title_id, position_title_en, outcome, sha256, signed_at, valid_until)
                        SELECT id, 'test', 2026, :seq, '400.14/7-DPMPTSP/2026', :token, 'dpmptsp.kepala', uuidv7(),
                               'Bambang Prakoso', 'Kepala DPMPTSP', 'Head of DPMPTSP', :outcome, :sha256, :now, :validUntil
                          FROM casework.application
                         WHERE number = :number
                        """)
                .param("seq", Math.abs(UUID.randomUUID().hashCode() / 2) + 1)
                .param("token", token)
                .param("outcome", outcome)
                .param("sha256", sha256)
                .param("now", OffsetDateTime.now(clock))
                .param("validUntil", validUntil)
                .param("number", number.text())
                .update();
    }
}
