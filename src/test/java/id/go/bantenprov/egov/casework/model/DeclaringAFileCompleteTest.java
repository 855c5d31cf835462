package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.casework.model.ACase.ASSESSOR;
import static id.go.bantenprov.egov.casework.model.ACase.COUNTER;
import static id.go.bantenprov.egov.casework.model.ACase.after;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.Declaration.Declared;
import id.go.bantenprov.egov.ledger.EntryType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeclaringAFileCompleteTest {
    private final ACase aCase = ACase.under(CALENDAR);

    @Test
    void starts_the_promise_on_the_day_of_the_declaration() {
        var application = aCase.declaredOn("2026-11-24");
        assertThat(((InAssessment) application.state()).promise().due()).isEqualTo("2026-12-01");
    }

    @Test
    void hands_the_file_to_the_assessor_with_days_of_its_own() {
        var application = aCase.declaredOn("2026-11-24");
        assertThat(application.state()).isInstanceOfSatisfying(InAssessment.class, state -> {
            assertThat(state.assessor()).isEqualTo(new Place("kesbangpol.kewaspadaan"));
            assertThat(state.assessment().due()).isEqualTo("2026-11-26");
        });
    }

    @Test
    void states_completeness_and_the_assessment_asked_in_this_order() {
        var terms = aCase.on("2026-11-24");
        var application = aCase.submitted(terms).after();
        var outcome = (Declared) application.handledBy(COUNTER, 1, terms).declareComplete();
        assertThat(outcome.move().statements())
                .extracting(Statement::type)
                .containsExactly(EntryType.APPLICATION_COMPLETE, EntryType.ASSESSMENT_ASKED);
        assertThat(outcome.move().statements().getFirst().fields())
                .containsEntry("by", "officer")
                .containsEntry("start", LocalDate.parse("2026-11-24"))
                .containsEntry("days", 5)
                .containsEntry("due", LocalDate.parse("2026-12-01"));
    }

    @Test
    void after_the_check_was_due_counts_as_made_on_that_day() {
        var application = aCase.submitted(aCase.on("2026-11-24")).after();
        var late = aCase.on("2026-12-03");
        var declared = after(application.handledBy(COUNTER, 1, late).declareComplete());
        assertThat(((InAssessment) declared.state()).promise().since()).isEqualTo("2026-11-26");
    }

    @Test
    void is_refused_to_who_does_not_hold_the_file() {
        var terms = aCase.on("2026-11-24");
        var application = aCase.submitted(terms).after();
        assertThat(application.handledBy(ASSESSOR, 1, terms).declareComplete())
                .isEqualTo(new Refused.NotYours(new Place("dpmptsp.loket")));
    }

    @Test
    void is_refused_on_a_version_somebody_has_changed() {
        var terms = aCase.on("2026-11-24");
        var application = aCase.submitted(terms).after();
        assertThat(application.handledBy(COUNTER, 0, terms).declareComplete()).isEqualTo(new Refused.Stale(1));
    }

    @Test
    void is_refused_once_it_was_declared() {
        var application = aCase.declaredOn("2026-11-24");
        assertThat(application
                        .handledBy(COUNTER, application.version(), aCase.on("2026-11-24"))
                        .declareComplete())
                .isEqualTo(new Refused.NotIn(application.state()));
    }

    @Test
    void nobody_doing_it_counts_the_file_as_complete_by_itself() {
        var application = aCase.submitted(aCase.on("2026-03-16")).after();
        var counted = application.countAsComplete(aCase.on("2026-03-26")).orElseThrow();
        assertThat(counted.after().state())
                .isInstanceOfSatisfying(
                        Checking.class,
                        state -> assertThat(counted.after().promise())
                                .isEqualTo(aCase.declaredOn("2026-03-25").promise()));
        assertThat(counted.statements().getFirst().fields())
                .containsEntry("by", "deadline")
                .containsEntry("due", LocalDate.parse("2026-04-01"));
    }

    @Test
    void a_file_counts_by_itself_only_after_the_check_was_due_and_only_once() {
        var application = aCase.submitted(aCase.on("2026-11-24")).after();
        assertThat(application.countAsComplete(aCase.on("2026-11-26"))).isEmpty();
        var counted = application
                .countAsComplete(aCase.on("2026-11-27"))
                .orElseThrow()
                .after();
        assertThat(counted.countAsComplete(aCase.on("2026-11-27"))).isEmpty();
    }

    @Test
    void after_it_counted_by_itself_moves_the_file_on_without_stating_it_again() {
        var application = aCase.submitted(aCase.on("2026-11-24")).after();
        var counted = application
                .countAsComplete(aCase.on("2026-11-27"))
                .orElseThrow()
                .after();
        var outcome = (Declared) counted.handledBy(COUNTER, counted.version(), aCase.on("2026-11-30"))
                .declareComplete();
        assertThat(outcome.move().statements()).extracting(Statement::type).containsExactly(EntryType.ASSESSMENT_ASKED);
        assertThat(outcome.move().after().promise()).isEqualTo(counted.promise());
    }
}
