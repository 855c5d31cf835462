package id.go.bantenprov.egov.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseworkTest
class EndingDraftsTest {
    private static final Duration MARGIN = Duration.ofMinutes(5);

    @Autowired
    Province province;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Drafts drafts;

    @Autowired
    Vault vault;

    @Autowired
    EraseOldDrafts eraseOldDrafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Resident resident;
    Draft draft;

    @BeforeEach
    void begin() {
        resident = province.resident("Nurhayati Salim");
        var service =
                catalogue.current(new ServiceCode("SKP"), LocalDate.now(clock)).orElseThrow();
        draft = drafts.begin(resident, service.serviceVersion(), Answers.none());
    }

    private void savedBefore(int days, Duration more) {
        jdbc.sql("UPDATE casework.draft SET saved_at = :at WHERE id = :id")
                .param("at", OffsetDateTime.now(clock).minusDays(days).minus(more))
                .param("id", draft.id().value())
                .update();
    }

    private boolean isThere() {
        return drafts.read(resident, draft.id()).isPresent();
    }

    private long warnings() {
        return jdbc.sql("SELECT count(*) FROM notification.message WHERE person = :person AND key = :key")
                .param("person", resident.account())
                .param("key", "casework.told.draftEnds")
                .query(Long.class)
                .single();
    }

    @Test
    void a_draft_is_erased_with_its_key_90_days_after_it_was_saved() {
        savedBefore(90, MARGIN);

        eraseOldDrafts.erase();

        assertThat(isThere()).isFalse();
        assertThat(vault.dataKey(draft.key().id())).isEmpty();
    }

    @Test
    void until_then_it_stays_and_its_owner_is_warned_once_from_the_83rd_day_on() {
        savedBefore(83, MARGIN.negated());
        eraseOldDrafts.erase();
        assertThat(warnings()).isZero();

        savedBefore(83, MARGIN);
        eraseOldDrafts.erase();
        eraseOldDrafts.erase();
        assertThat(warnings()).isEqualTo(1);

        savedBefore(90, MARGIN.negated());
        eraseOldDrafts.erase();
        assertThat(isThere()).isTrue();
    }

    @Test
    void saving_it_begins_its_time_anew() {
        savedBefore(89, Duration.ZERO);
        drafts.save(drafts.read(resident, draft.id()).orElseThrow());

        eraseOldDrafts.erase();

        assertThat(isThere()).isTrue();
        assertThat(warnings()).isZero();
    }
}
