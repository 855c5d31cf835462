package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.casework.apply.Applicants.WHAT_FOR;
import static id.go.bantenprov.egov.casework.apply.Applicants.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Correction.Kind;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Resident;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a corrected answer makes necessary is asked on the same page, as soon as the answer is given. */
@ApplyTest
class RevealingInACorrectionTest {
    private static final Correction FOR_WHOM =
            new Correction(Kind.CORRECT_FIELD, "applicantType", "answer", "Anda meminta atas nama yayasan?");

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    OpenCorrections corrections;

    @Autowired
    SaveCorrection saveCorrection;

    Resident resident;
    ApplicationNumber number;

    @BeforeEach
    void somebody_has_to_say_for_whom() {
        resident = applicants.resident();
        number = applicants.sent(resident);
        applicants.haveToCorrect(number, FOR_WHOM, WHAT_FOR);
    }

    private CorrectionDraft draft() {
        return corrections.of(applications.read(resident, number)).orElseThrow().draft();
    }

    private String look() {
        var page = "/permohonan/" + number + "/perbaikan";
        return browsers.of(resident)
                .submit(
                        page,
                        page,
                        Map.of(
                                "tampil", "applicantType",
                                "applicantType", "body",
                                "penjelasan-1", "Untuk skripsi saya",
                                "lihat", "1"))
                .body();
    }

    @Test
    void a_look_shows_what_is_asked_then_beside_all_that_was_typed() {
        assertThat(look()).contains("name=\"bodyName\"", "name=\"npwp\"", "name=\"akta\"", "Untuk skripsi saya");
    }

    @Test
    void a_look_keeps_nothing() {
        look();

        assertThat(draft().revision()).isZero();
    }

    @Test
    void the_page_looks_by_itself() {
        assertThat(browsers.of(resident)
                        .get("/permohonan/" + number + "/perbaikan")
                        .body())
                .contains("hx-vals='{\"lihat\": \"1\"}'");
    }

    @Test
    void the_page_does_not_look_where_no_open_answer_decides_about_another() {
        var other = applicants.sent(resident);
        applicants.haveToCorrect(
                other,
                new Correction(Kind.CORRECT_FIELD, "holdingAgency", "answer", "Informasi ini ada di tempat lain."));

        assertThat(browsers.of(resident)
                        .get("/permohonan/" + other + "/perbaikan")
                        .body())
                .contains("name=\"holdingAgency\"")
                .doesNotContain("\"lihat\"");
    }

    @Test
    void what_is_typed_there_is_kept_with_the_answer_that_made_it_necessary() {
        var inputs = Map.of("applicantType", List.of("body"), "bodyName", List.of("Yayasan Pesisir Lestari"));
        var input = new PageInput(
                Set.of("applicantType", "bodyName"),
                new Inputs(inputs),
                Map.of(),
                Map.of(),
                Set.of(),
                PageInput.Purpose.GO_ON);
        saveCorrection.handle(resident, new SaveCorrection.Command(number, 0, input, Map.of()));

        assertThat(draft().answers().get("bodyName")).contains(given(new Value.Text("Yayasan Pesisir Lestari")));
    }
}
