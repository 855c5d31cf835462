package id.go.bantenprov.egov.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Lapor ke desa.",
                "-Lapor ke desa.",
                "\u2013 Lapor ke desa.",
                "\u2022 Lapor ke desa.",
                "* Lapor ke desa.",
                "1. Lapor ke desa.",
                "2) Lapor ke desa.",
                "(3) Lapor ke desa.",
                "12.Lapor ke desa.",
                "a. Lapor ke desa.",
                "b) Lapor ke desa.",
                "1. - Lapor ke desa."
            })
    void a_condition_is_without_the_mark_of_the_list_it_was_typed_in(String typed) {
        assertThat(new GivenAssessment(AssessmentView.AGREE_WITH_CONDITIONS, typed).conditions())
                .containsExactly("Lapor ke desa.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 hari sesudah selesai, lapor.",
                "2026 adalah tahun terakhir.",
                "1.000 responden paling banyak.",
                "08.00 sampai 15.00 saja.",
                "2.5 km dari pantai.",
                "3-4 orang sekali datang.",
                "-5 derajat paling dingin.",
                "A. Rahman mendampingi.",
                "a.n. Gubernur, kepala dinas diberi tahu.",
                "a. n. Gubernur, kepala dinas diberi tahu.",
                "100. Lapor",
                "-"
            })
    void a_number_or_letter_of_the_text_itself_stays(String typed) {
        assertThat(new GivenAssessment(AssessmentView.AGREE_WITH_CONDITIONS, typed).conditions())
                .containsExactly(typed);
    }

    @Test
    void what_the_history_keeps_is_what_was_typed() {
        var given = new GivenAssessment(AssessmentView.AGREE_WITH_CONDITIONS, "1. Lapor.\n2. Pulang.");

        assertThat(given.inHistory()).isEqualTo("AGREE_WITH_CONDITIONS: 1. Lapor.\n2. Pulang.");
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
