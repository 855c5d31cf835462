package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.casework.model.ACase.COUNTER;
import static id.go.bantenprov.egov.casework.model.ACase.REVIEWER;
import static id.go.bantenprov.egov.casework.model.ACase.aCorrection;
import static id.go.bantenprov.egov.casework.model.ACase.after;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.CorrectionAnswer.Answered;
import id.go.bantenprov.egov.ledger.EntryType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A corrected answer names another office as the one that assesses. */
class NamingAnotherAssessorTest {
    private static final Assessor OTHER =
            new Assessor(new Place("dinkes.ppidPelaksana"), new AgencyCode("1.02.0.00.0.00.01.0000"));

    private final ACase aCase = ACase.under(CALENDAR);

    private Answered naming(Assessor named, Application waiting, String day) {
        return (Answered) waiting.answerCorrection(waiting.version(), List.of(), named, aCase.on(day));
    }

    @Test
    void answered_during_the_check_leads_the_file_to_the_assessor_it_names_now() {
        var submitted = aCase.submitted(aCase.on("2026-11-24")).after();
        var waiting =
                after(submitted.handledBy(COUNTER, 1, aCase.on("2026-11-24")).requestCorrection(aCorrection()));
        var resumed = after(naming(OTHER, waiting, "2026-11-24"));
        var declared = (Declaration.Declared) resumed.handledBy(COUNTER, resumed.version(), aCase.on("2026-11-25"))
                .declareComplete();
        assertThat(declared.move().after().holder(aCase.on("2026-11-25"))).contains(OTHER.place());
        assertThat(declared.move().statements().getLast().fields())
                .containsEntry("assessor", OTHER.agency().value());
    }

    @Test
    void answered_during_an_assessment_hands_the_file_to_the_other_assessor_with_all_its_days() {
        var application = aCase.declaredOn("2026-11-24");
        var waiting = after(application
                .handledBy(COUNTER, application.version(), aCase.on("2026-11-25"))
                .requestCorrection(aCorrection()));
        var move = naming(OTHER, waiting, "2026-12-01").move();
        assertThat(move.after().state()).isInstanceOfSatisfying(InAssessment.class, state -> {
            assertThat(state.assessor()).isEqualTo(OTHER.place());
            assertThat(state.assessment().due()).isEqualTo("2026-12-03");
            assertThat(state.promise().due()).isEqualTo("2026-12-07");
        });
        assertThat(move.statements())
                .extracting(Statement::type)
                .containsExactly(EntryType.CLOCK_RESUMED, EntryType.ASSESSMENT_ASKED);
        assertThat(move.statements().getLast().fields())
                .containsEntry("assessor", OTHER.agency().value())
                .containsEntry("due", LocalDate.parse("2026-12-03"));
    }

    @Test
    void answered_after_the_assessment_leaves_it_with_who_gave_it() {
        var application = aCase.inReviewOn("2026-11-24");
        var waiting = after(application
                .handledBy(REVIEWER, application.version(), aCase.on("2026-11-25"))
                .requestCorrection(aCorrection()));
        var move = naming(OTHER, waiting, "2026-11-25").move();
        assertThat(move.after().filed()).isEqualTo(application.filed());
        assertThat(move.statements()).hasSize(1);
    }
}
