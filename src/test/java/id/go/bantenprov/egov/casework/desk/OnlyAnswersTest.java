package id.go.bantenprov.egov.casework.desk;

import static id.go.bantenprov.egov.form.FormFixture.answers;
import static id.go.bantenprov.egov.form.FormFixture.choice;
import static id.go.bantenprov.egov.form.FormFixture.load;
import static id.go.bantenprov.egov.form.FormFixture.no;
import static id.go.bantenprov.egov.form.FormFixture.yaml;
import static id.go.bantenprov.egov.form.FormFixture.yes;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.form.Answers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What nobody can put right, for any other answer would shut the applicant out. */
class OnlyAnswersTest {
    private static final String FACTS = """
            student: {kind: bool}
            orphan: {kind: bool}
            scope: {kind: choice, options: {banten: {id: Banten, en: Banten}, country: {id: Negara, en: Country}}}
            level: {kind: choice, options: {first: {id: Satu, en: One}, second: {id: Dua, en: Two}, none: {id: Tidak, en: None}}}
            """;
    private static final String ELIGIBILITY = """
            eligibility:
              - {key: student, rule: 'student', refuse: {id: Hanya mahasiswa., en: Students only.}, basis: Aturan}
              - {key: scope, rule: 'scope == "banten"', refuse: {id: Hanya Banten., en: Banten only.}, basis: Aturan}
              - {key: level, rule: 'level != "none"', refuse: {id: Perlu jenjang., en: A level is needed.}, basis: Aturan}
            """;

    private static OnlyAnswers given(Answers answers) {
        return new OnlyAnswers(load(yaml(FACTS, ELIGIBILITY)), answers, LocalDate.parse("2026-11-24"));
    }

    private final OnlyAnswers only =
            given(answers("student", yes(), "orphan", no(), "scope", choice("banten"), "level", choice("first")));

    @Test
    void a_yes_that_is_a_condition_is_one() {
        assertThat(only.isOnly("student")).isTrue();
        assertThat(only.isOnly("orphan")).isFalse();
    }

    @Test
    void a_choice_is_one_if_no_other_option_is_left() {
        assertThat(only.isOnly("scope")).isTrue();
        assertThat(only.isOnly("level")).isFalse();
    }
}
