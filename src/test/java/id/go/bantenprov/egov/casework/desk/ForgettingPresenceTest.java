package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.Time;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has a file open is known while it is open, and not a day longer. */
@CaseworkTest
class ForgettingPresenceTest {
    @Autowired
    Province province;

    @Autowired
    Presence presence;

    @Autowired
    ForgetPresence forgetPresence;

    @Autowired
    JdbcClient jdbc;

    final ApplicationId file = new ApplicationId(UUID.randomUUID());
    Officer here;
    Officer gone;

    @BeforeEach
    void one_has_it_open_and_one_had() {
        here = province.officer("Asep Mulyana", "dpmptsp.loket");
        gone = province.officer("Siti Aminah", "dpmptsp.loket");
        presence.here(file, here);
        presence.here(file, gone);
        jdbc.sql("UPDATE casework.presence SET seen_at = seen_at - interval '3 minutes' WHERE staff = :gone")
                .param("gone", gone.id().value())
                .update();
    }

    @Test
    void whoever_has_gone_is_forgotten() {
        forgetPresence.handle(Time.PASSED);
        assertThat(kept()).doesNotContain(gone.id().value());
    }

    @Test
    void whoever_has_it_open_stays() {
        forgetPresence.handle(Time.PASSED);
        assertThat(kept()).contains(here.id().value());
    }

    private List<UUID> kept() {
        return jdbc.sql("SELECT staff FROM casework.presence WHERE application = :file")
                .param("file", file.value())
                .query(UUID.class)
                .list();
    }
}
