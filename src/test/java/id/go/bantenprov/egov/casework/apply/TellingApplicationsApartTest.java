package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of several requests for one service, the list says what each is about, as its service names it. */
@ApplyTest
class TellingApplicationsApartTest {
    private static final String ROAD = "Rencana perbaikan jalan Pandeglang sampai Sumur tahun 2027";

    @Autowired
    Applicants applicants;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Browsers browsers;

    Resident resident;

    @BeforeEach
    void meet() {
        resident = applicants.resident();
    }

    private String list() {
        return browsers.of(resident).get("/permohonan").body();
    }

    @Test
    void what_was_sent_is_named_by_what_it_asks_for() {
        var number = applicants.sent(resident);

        assertThat(list()).containsSubsequence(number.text(), ROAD, "Dikirim");
    }

    @Test
    void a_long_text_is_cut_off_visibly() {
        var draft = applicants.completeDraft(resident);
        drafts.save(draft.with(draft.answers().with("information", new Value.Text("x".repeat(101)))));
        applicants.send(resident, draft.id());

        assertThat(list()).contains("x".repeat(100) + "…").doesNotContain("x".repeat(101));
    }

    @Test
    void what_was_erased_is_named_by_number_and_day_alone() {
        var number = applicants.sent(resident);
        jdbc.sql("UPDATE casework.application SET answers = NULL WHERE number = :number")
                .param("number", number.text())
                .update();

        assertThat(list()).contains(number.text()).doesNotContain(ROAD);
    }
}
