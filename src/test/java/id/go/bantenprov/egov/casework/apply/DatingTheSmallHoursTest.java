package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.web.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done at two in the morning is done that day, though the database tells it as the evening before. */
@ApplyTest
class DatingTheSmallHoursTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final OffsetDateTime AT_TWO =
            DAY.atTime(2, 0).atZone(Formats.ZONE).toOffsetDateTime();

    @Autowired
    Applicants applicants;

    @Autowired
    OpenDrafts openDrafts;

    @Autowired
    Applications applications;

    @Autowired
    CaseContents contents;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_draft_is_kept_ninety_days_from_the_day_it_was_saved() {
        var resident = applicants.resident();
        var id = applicants.draft(resident).id();
        jdbc.sql("UPDATE casework.draft SET saved_at = :at WHERE id = :id")
                .param("at", AT_TWO)
                .param("id", id.value())
                .update();

        assertThat(openDrafts.open(resident, id.toString()).keptUntil()).isEqualTo(DAY.plusDays(90));
    }

    @Test
    void the_rules_of_a_form_count_from_the_day_it_was_sent() {
        var resident = applicants.resident();
        var application = applications.read(resident, applicants.sent(resident));
        jdbc.sql("UPDATE casework.application SET submitted_at = :at WHERE id = :id")
                .param("at", AT_TWO)
                .param("id", application.id().value())
                .update();

        assertThat(contents.open(application).orElseThrow().answeredOn()).isEqualTo(DAY);
    }
}
