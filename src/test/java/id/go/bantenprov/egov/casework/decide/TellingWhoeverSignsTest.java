package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseworkTest
class TellingWhoeverSignsTest {
    @Autowired
    Province province;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoever_signs_is_told_once_that_there_is_a_letter_to_sign() {
        assertThat(told(letters.of(province.resident("Nurhayati Salim")))).containsExactly("casework.told.readyToSign");
    }

    private List<String> told(ApplicationNumber number) {
        return jdbc.sql("SELECT key FROM notification.message WHERE person = :person AND link = :link")
                .param("person", letters.head().account())
                .param("link", "/kerja/permohonan/" + number)
                .query(String.class)
                .list();
    }
}
