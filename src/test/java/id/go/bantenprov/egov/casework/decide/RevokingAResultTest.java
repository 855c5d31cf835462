package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.identity.Officer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Ground, legal basis and reason are duties: what is missing is said where it is missing. */
@CaseworkTest
class RevokingAResultTest {
    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    ApprovedLetters letters;

    Officer head;
    ApplicationNumber number;

    @BeforeEach
    void a_signed_letter() {
        head = letters.head();
        number = letters.of(province.resident("Nurhayati Salim"));
        letters.sign(head, number);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Pasal 12, Palsu, ground, legalBasis",
        "rekaan, Pasal 12, Palsu, ground, reason",
        "falseData, ' ', Palsu, legalBasis, ground",
        "falseData, Pasal 12, '', reason, ground"
    })
    void what_is_missing_is_said_at_its_field(
            String ground, String legalBasis, String reason, String wrong, String right) {
        var browser = browsers.of(head);
        var page = "/kerja/permohonan/" + number + "/pencabutan";
        var version = Integer.toString(letters.version(head, number));
        var typed = Map.of("version", version, "ground", ground, "legalBasis", legalBasis, "reason", reason);

        var answer = browser.submit(page, page, typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + wrong + "-galat\"").doesNotContain("id=\"" + right + "-galat\"");
    }
}
