package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.casework.model.ACase.ASSESSOR;
import static id.go.bantenprov.egov.casework.model.ACase.DIVISION_HEAD;
import static id.go.bantenprov.egov.casework.model.ACase.GRANT;
import static id.go.bantenprov.egov.casework.model.ACase.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written beside a decision: for a letter, for whoever reads it, and not against the decision itself. */
class WordingADecisionTest {
    private final ACase aCase = ACase.under(CALENDAR);

    @Test
    void reasons_are_no_longer_than_anybody_reads() {
        var tooLong = new Refused.TooLong(2_000);
        var long2001 = "x".repeat(2_001);
        var review = aCase.inReviewOn("2026-11-24");
        var handling = review.handledBy(REVIEWER, review.version(), aCase.on("2026-11-25"));
        assertThat(handling.approveStep(new Proposal(Proposal.Outcome.REJECTED, long2001)))
                .isEqualTo(tooLong);
        var approval = aCase.inApprovalOn("2026-11-24", GRANT);
        var head = approval.handledBy(DIVISION_HEAD, approval.version(), aCase.on("2026-11-25"));
        assertThat(head.returnStep(long2001)).isEqualTo(tooLong);
        var assessed = aCase.declaredOn("2026-11-24");
        var assessor = assessed.handledBy(ASSESSOR, assessed.version(), aCase.on("2026-11-25"));
        assertThat(assessor.giveAssessment(AssessmentView.OBJECT, long2001)).isEqualTo(tooLong);
        assertThat(assessor.giveAssessment(AssessmentView.OBJECT, "x".repeat(2_000)))
                .isInstanceOf(AssessmentGiving.Given.class);
    }

    @Test
    void what_a_letter_prints_is_written_in_signs_that_it_can_carry() {
        var asked = ACase.under(CALENDAR).givingAnAnswer();
        var review = asked.inReviewOn("2026-11-24");
        var reviewer = review.handledBy(REVIEWER, review.version(), asked.on("2026-11-25"));
        var assessed = aCase.declaredOn("2026-11-24");
        var assessor = assessed.handledBy(ASSESSOR, assessed.version(), aCase.on("2026-11-25"));
        var unwritable = new Unwritable(List.of("\u2714"));
        for (var outcome : List.of(Proposal.Outcome.GRANTED, Proposal.Outcome.REJECTED)) {
            assertThat(reviewer.approveStep(new Proposal(outcome, "Ada \u2714")))
                    .isEqualTo(unwritable);
        }
        assertThat(assessor.giveAssessment(AssessmentView.AGREE_WITH_CONDITIONS, "Lapor \u2714"))
                .isEqualTo(unwritable);
    }

    @Test
    void what_no_letter_prints_is_written_in_any_signs() {
        var review = aCase.inReviewOn("2026-11-24");
        var reviewer = review.handledBy(REVIEWER, review.version(), aCase.on("2026-11-25"));
        var assessed = aCase.declaredOn("2026-11-24");
        var assessor = assessed.handledBy(ASSESSOR, assessed.version(), aCase.on("2026-11-25"));
        assertThat(reviewer.approveStep(new Proposal(Proposal.Outcome.GRANTED, "Ada \u2714")))
                .isInstanceOf(Approval.Approved.class);
        assertThat(assessor.giveAssessment(AssessmentView.OBJECT, "Tutup \u2714"))
                .isInstanceOf(AssessmentGiving.Given.class);
    }

    @Test
    void of_many_signs_the_first_ten_are_shown() {
        var eleven = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
        assertThat(new Unwritable(eleven).shown()).isEqualTo(eleven.subList(0, 10));
        assertThat(new Unwritable(List.of("a")).shown()).containsExactly("a");
    }

    @Test
    void a_refusal_that_holds_every_line_found_gives_what_it_refuses() {
        var found = List.of("Tujuh ruas.", "Dua jembatan.");
        assertThat(refusal("Rahasia.\nDua jembatan.\n  Tujuh ruas.").givesWhatItRefuses(found))
                .isTrue();
        assertThat(refusal("Rahasia.\nTujuh ruas.").givesWhatItRefuses(found)).isFalse();
        assertThat(refusal("Rahasia.").givesWhatItRefuses(List.of())).isFalse();
    }

    @Test
    void a_grant_gives_what_it_grants() {
        var granted = new Proposal(Proposal.Outcome.GRANTED, "Tujuh ruas.");
        assertThat(granted.givesWhatItRefuses(List.of("Tujuh ruas."))).isFalse();
    }

    private static Proposal refusal(String reasons) {
        return new Proposal(Proposal.Outcome.REJECTED, reasons);
    }
}
