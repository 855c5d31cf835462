package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.identity.Browser;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows of a form are called what they are, by the name in the file of the service. */
@ApplyTest
class NamingRowsTest {
    private static final String START = "/permohonan/baru/surat-keterangan-penelitian";

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    Browser browser;
    String draft;

    @BeforeEach
    void begin() {
        browser = browsers.of(applicants.resident());
        draft = browser.location(browser.submit(START, START, Map.of()));
    }

    @Test
    void the_form_asks_for_them_by_name() {
        assertThat(browser.get(draft + "/team").body())
                .contains(">Peneliti 1</h2>", "Tambah peneliti")
                .doesNotContain("Baris");
    }

    @Test
    void the_form_asks_for_them_by_name_in_english() {
        assertThat(browser.get(draft + "/team?lang=en").body()).contains(">Researcher 1</h2>", "Add researcher");
    }

    @Test
    void a_row_that_was_added_is_where_the_page_goes_on() {
        var fields = new LinkedHashMap<>(Map.of("tampil", "researchers", "revisi", "1", "tambah", "researchers"));
        fields.put("researchers.0.name", "Nurhayati Salim");

        var place = browser.location(browser.submit(draft + "/team", draft + "/team", fields));

        assertThat(place).endsWith("/team#researchers.1");
        assertThat(browser.get(draft + "/team").body()).contains("id=\"researchers.1\" tabindex=\"-1\"");
    }

    @Test
    void a_row_that_was_taken_away_leads_to_those_that_are_left() {
        var fields = new LinkedHashMap<>(Map.of("tampil", "researchers", "revisi", "1", "hapus", "researchers.1"));
        fields.put("researchers.0.name", "Nurhayati Salim");
        fields.put("researchers.1.name", "Ratna Dewi");

        assertThat(browser.location(browser.submit(draft + "/team", draft + "/team", fields)))
                .endsWith("/team#researchers");
    }

    @Test
    void what_is_wrong_names_the_row_in_which_it_stands() {
        var fields = new LinkedHashMap<>(Map.of("tampil", "researchers", "revisi", "1"));
        fields.put("researchers.0.name", "Nurhayati Salim");
        fields.put("researchers.0.role", "lead");
        fields.put("researchers.3.name", "");

        var answer = browser.submit(draft + "/team", draft + "/team", fields);

        assertThat(answer.body()).contains(">Peneliti 2: Isi nama peneliti</a>");
    }

    @Test
    void the_page_that_checks_the_answers_calls_them_the_same() {
        var fields = new LinkedHashMap<>(Map.of("tampil", "researchers", "revisi", "1"));
        fields.put("researchers.0.name", "Nurhayati Salim");
        fields.put("researchers.0.role", "lead");
        browser.submit(draft + "/team", draft + "/team", fields);

        assertThat(browser.get(draft + "/periksa").body()).contains("Peneliti 1: Nurhayati Salim, Ketua peneliti");
    }
}
