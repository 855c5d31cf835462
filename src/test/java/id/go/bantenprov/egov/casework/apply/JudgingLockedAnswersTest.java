package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Correction.Kind;
import id.go.bantenprov.egov.catalogue.load.ShippedCatalogue;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A research whose title was sent before the letter's signs were asked for, and some of whose answers are to be corrected. */
class JudgingLockedAnswersTest {
    private static final Answers SENT = Answers.none()
            .with("title", new Value.Text("Kajian \u2714 pesisir selatan"))
            .with("startDate", new Value.Day(LocalDate.parse("2027-01-04")))
            .with("endDate", new Value.Day(LocalDate.parse("2027-02-26")));

    private static OpenCorrection correcting(String fact, Value value) {
        var asked = List.of(new Correction(Kind.CORRECT_FIELD, fact, "period", "Belum benar"));
        var waiting = new AwaitingApplicant(asked, null, null, null, null, null);
        var contents = new Contents(SENT, null, "", "id", LocalDate.parse("2026-12-01"));
        var draft = new CorrectionDraft(1, SENT.with(fact, value), Map.of());
        return new OpenCorrection(null, waiting, ShippedCatalogue.service("SKP"), contents, draft);
    }

    @Test
    void a_locked_answer_that_would_be_refused_by_now_is_not_asked_again() {
        var start = new Value.Day(LocalDate.parse("2027-01-11"));
        assertThat(correcting("startDate", start).unanswered()).isEmpty();
    }

    @Test
    void a_locked_answer_that_a_corrected_one_contradicts_is_named() {
        var start = new Value.Day(LocalDate.parse("2027-03-01"));
        assertThat(correcting("startDate", start).unanswered()).containsExactly("endDate");
    }

    @Test
    void an_open_answer_that_is_refused_is_named() {
        var title = new Value.Text("Kajian \u2714 pesisir utara");
        assertThat(correcting("title", title).unanswered()).containsExactly("title");
    }
}
