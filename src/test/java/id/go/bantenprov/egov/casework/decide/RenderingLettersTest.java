package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters are made one after the other, the oldest case first. */
@CaseworkTest
class RenderingLettersTest {
    @Autowired
    Province province;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    RenderLetters renderLetters;

    @Autowired
    JdbcClient jdbc;

    ApplicationNumber first;
    ApplicationNumber second;
    String version;

    @BeforeEach
    void two_letters_of_which_the_first_cannot_even_be_kept_as_failed() {
        var resident = province.resident("Nurhayati Salim");
        first = letters.of(resident);
        second = letters.of(resident);
        version = versionOf(first);
        underVersion(first, "2000.1");
        toBeMade(first);
        toBeMade(second);
    }

    @AfterEach
    void all_is_well_again() {
        underVersion(first, version);
    }

    @Test
    void a_letter_that_cannot_be_kept_holds_up_no_other() {
        renderLetters.renderWaiting();

        assertThat(letterOf(first)).isEqualTo("PREPARING");
        assertThat(letterOf(second)).isEqualTo("READY");
    }

    private String versionOf(ApplicationNumber number) {
        return text("SELECT service_version FROM casework.application WHERE number = :number", number);
    }

    private String letterOf(ApplicationNumber number) {
        return text("SELECT letter FROM casework.application WHERE number = :number", number);
    }

    private String text(String sql, ApplicationNumber number) {
        return jdbc.sql(sql).param("number", number.text()).query(String.class).single();
    }

    private void underVersion(ApplicationNumber number, String version) {
        jdbc.sql("UPDATE casework.application SET service_version = :version WHERE number = :number")
                .param("version", version)
                .param("number", number.text())
                .update();
    }

    private void toBeMade(ApplicationNumber number) {
        jdbc.sql("""
                        UPDATE casework.application
                           SET letter = 'PREPARING', letter_file = NULL, letter_sha256 = NULL
                         WHERE number = :number
                        """).param("number", number.text()).update();
    }
}
