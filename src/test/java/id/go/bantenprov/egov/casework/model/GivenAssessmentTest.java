package id.go.bantenprov.egov.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GivenAssessmentTest {
    @ParameterizedTest
    @EnumSource(AssessmentView.class)
    void history_gives_back_what_was_said(AssessmentView view) {
        var given = new GivenAssessment(view, "Lapor dahulu: ke desa.");

        assertThat(GivenAssessment.of(given.inHistory())).contains(given);
    }

    @Test
    void each_line_is_a_condition_of_its_own() {
        var given = new GivenAssessment(AssessmentView.AGREE_WITH_CONDITIONS, "Lapor ke desa.\n\n  Didampingi guru. ");

        assertThat(given.conditions()).containsExactly("Lapor ke desa.", "Didampingi guru.");
    }

    @Test
    void a_remark_or_an_objection_is_no_condition() {
        assertThat(new GivenAssessment(AssessmentView.AGREE, "Baik.").conditions())
                .isEmpty();
        assertThat(new GivenAssessment(AssessmentView.OBJECT, "Tidak aman.").conditions())
                .isEmpty();
    }

    @Test
    void of_a_case_that_was_erased_nothing_is_left_to_say() {
        assertThat(GivenAssessment.of("")).isEmpty();
    }
}
