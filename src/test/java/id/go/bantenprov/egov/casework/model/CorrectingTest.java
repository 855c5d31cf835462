package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.casework.model.ACase.ASSESSOR;
import static id.go.bantenprov.egov.casework.model.ACase.COUNTER;
import static id.go.bantenprov.egov.casework.model.ACase.REVIEWER;
import static id.go.bantenprov.egov.casework.model.ACase.aCorrection;
import static id.go.bantenprov.egov.casework.model.ACase.after;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PromiseClock.NotStarted;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.calendar.PromiseClock.Stopped;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.InReview;
import id.go.bantenprov.egov.casework.model.CorrectionAnswer.Answered;
import id.go.bantenprov.egov.casework.model.CorrectionRequest.NothingAsked;
import id.go.bantenprov.egov.casework.model.CorrectionRequest.Requested;
import id.go.bantenprov.egov.casework.model.CorrectionRequest.RoundsUsedUp;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking the applicant to correct something, and the answer. */
class CorrectingTest {
    private final ACase aCase = ACase.under(CALENDAR);

    @ParameterizedTest(name = "complete {0}, stopped {1}, answered {2} {3}: {4} left, due {5}")
    @CsvSource({
        "2026-11-24, 2026-11-26, 2026-12-07, 10:00,  3, 2026-12-10",
        "2026-11-24, 2026-11-26, 2026-11-26, 10:00,  3, 2026-12-01",
        "2026-11-24, 2026-12-01, 2026-12-07, 10:00,  0, 2026-12-08",
        "2026-11-24, 2026-12-04, 2026-12-14, 10:00, -3, 2026-12-09",
        "2026-11-24, 2026-11-28, 2026-11-30, 10:00,  2, 2026-12-02",
        "2026-03-12, 2026-03-16, 2026-03-21, 10:00,  3, 2026-03-30",
        "2026-11-24, 2026-11-26, 2026-12-24, 10:00,  3, 2026-12-31",
        "2026-11-24, 2026-11-26, 2026-11-27, 16:31,  3, 2026-12-03"
    })
    void the_clock_stands_still_from_the_question_to_the_counted_day_of_the_answer(
            String complete, String stopped, String answered, String time, int left, LocalDate due) {
        var application = aCase.inReviewOn(complete);
        var waiting = after(application
                .handledBy(REVIEWER, application.version(), aCase.on(stopped))
                .requestCorrection(aCorrection()));
        assertThat(waiting.promise())
                .isInstanceOfSatisfying(
                        Stopped.class, clock -> assertThat(clock.left()).isEqualTo(left));
        var resumed = after(waiting.answerCorrection(
                waiting.version(), List.of(), waiting.filed().assessor(), aCase.at(answered, time)));
        assertThat(resumed.state())
                .isInstanceOfSatisfying(
                        InReview.class,
                        state -> assertThat(state.promise().due()).isEqualTo(due));
    }

    @Test
    void asked_during_the_check_stops_the_check_while_the_promise_has_not_begun() {
        var terms = aCase.on("2026-11-24");
        var application = aCase.submitted(terms).after();
        var waiting = after(application.handledBy(COUNTER, 1, terms).requestCorrection(aCorrection()));
        assertThat(waiting.state()).isInstanceOfSatisfying(AwaitingApplicant.class, state -> {
            assertThat(state.promise()).isInstanceOf(NotStarted.class);
            assertThat(state.stage()).isInstanceOf(Stopped.class);
            assertThat(state.answerBy()).isEqualTo("2026-12-22");
        });
        var resumed = after(waiting.answerCorrection(
                waiting.version(), List.of(), waiting.filed().assessor(), aCase.on("2026-11-30")));
        assertThat(resumed.state())
                .isInstanceOfSatisfying(
                        Checking.class, state -> assertThat(state.check().due()).isEqualTo("2026-12-02"));
    }

    @Test
    void asked_during_an_assessment_by_the_responsible_unit_stops_both_clocks_and_returns_there() {
        var application = aCase.declaredOn("2026-11-24");
        var terms = aCase.on("2026-11-25");
        assertThat(application.handledBy(ASSESSOR, application.version(), terms).requestCorrection(aCorrection()))
                .isEqualTo(new Refused.NotYours(new Place("dpmptsp.loket")));
        var waiting = after(
                application.handledBy(COUNTER, application.version(), terms).requestCorrection(aCorrection()));
        var resumed = after(waiting.answerCorrection(
                waiting.version(), List.of(), waiting.filed().assessor(), aCase.on("2026-12-01")));
        assertThat(resumed.state()).isInstanceOfSatisfying(InAssessment.class, state -> {
            assertThat(state.assessment().due()).isEqualTo("2026-12-02");
            assertThat(state.promise().due()).isEqualTo("2026-12-07");
        });
    }

    @Test
    void states_what_kinds_were_asked_and_what_was_left() {
        var application = aCase.inReviewOn("2026-11-24");
        var outcome = (Requested) application
                .handledBy(REVIEWER, application.version(), aCase.on("2026-11-26"))
                .requestCorrection(aCorrection());
        assertThat(outcome.move().statements().getFirst().fields())
                .containsEntry("stage", "promise")
                .containsEntry("kinds", List.of("REPLACE_FILE"))
                .containsEntry("left", 3)
                .containsEntry("answerBy", LocalDate.parse("2026-12-28"))
                .doesNotContainKey("stageLeft");
    }

    @Test
    void states_the_new_due_day_when_the_answer_comes() {
        var application = aCase.inReviewOn("2026-11-24");
        var waiting = after(application
                .handledBy(REVIEWER, application.version(), aCase.on("2026-11-26"))
                .requestCorrection(aCorrection()));
        var outcome = (Answered) waiting.answerCorrection(
                waiting.version(), List.of(), waiting.filed().assessor(), aCase.on("2026-12-07"));
        var statement = outcome.move().statements().getFirst();
        assertThat(statement.day()).isEqualTo("2026-12-07");
        assertThat(statement.fields()).containsEntry("left", 3).containsEntry("due", LocalDate.parse("2026-12-10"));
    }

    @Test
    void what_is_still_as_it_was_keeps_the_ball_with_the_applicant() {
        var application = aCase.inReviewOn("2026-11-24");
        var waiting = after(application
                .handledBy(REVIEWER, application.version(), aCase.on("2026-11-26"))
                .requestCorrection(aCorrection()));
        assertThat(waiting.answerCorrection(
                        waiting.version(), List.of("ktp"), waiting.filed().assessor(), aCase.on("2026-11-27")))
                .isEqualTo(new CorrectionAnswer.StillMissing(List.of("ktp")));
    }

    @Test
    void taken_back_it_is_as_if_the_clock_had_never_stopped() {
        var application = aCase.inReviewOn("2026-11-24");
        var waiting = after(application
                .handledBy(REVIEWER, application.version(), aCase.on("2026-11-26"))
                .requestCorrection(aCorrection()));
        var resumed = after(waiting.handledBy(REVIEWER, waiting.version(), aCase.on("2026-11-30"))
                .cancelCorrection());
        assertThat(((Running) resumed.promise()).due()).isEqualTo("2026-12-01");
    }

    @Test
    void may_be_asked_three_times_and_no_more() {
        var application = aCase.inReviewOn("2026-11-24");
        for (int i = 0; i < 3; i++) {
            var waiting = after(application
                    .handledBy(REVIEWER, application.version(), aCase.on("2026-11-25"))
                    .requestCorrection(aCorrection()));
            application = after(waiting.answerCorrection(
                    waiting.version(), List.of(), waiting.filed().assessor(), aCase.on("2026-11-25")));
        }
        assertThat(application
                        .handledBy(REVIEWER, application.version(), aCase.on("2026-11-25"))
                        .requestCorrection(aCorrection()))
                .isEqualTo(new RoundsUsedUp(3));
    }

    @Test
    void counts_no_request_that_was_taken_back() {
        var application = aCase.inReviewOn("2026-11-24");
        for (int i = 0; i < 3; i++) {
            var waiting = after(application
                    .handledBy(REVIEWER, application.version(), aCase.on("2026-11-25"))
                    .requestCorrection(aCorrection()));
            application = after(waiting.handledBy(REVIEWER, waiting.version(), aCase.on("2026-11-25"))
                    .cancelCorrection());
        }
        assertThat(application
                        .handledBy(REVIEWER, application.version(), aCase.on("2026-11-25"))
                        .requestCorrection(aCorrection()))
                .isInstanceOf(Requested.class);
    }

    @Test
    void asks_for_something_and_for_20_things_at_most() {
        var application = aCase.inReviewOn("2026-11-24");
        var handling = application.handledBy(REVIEWER, application.version(), aCase.on("2026-11-25"));
        assertThat(handling.requestCorrection(List.of())).isEqualTo(new NothingAsked());
        assertThat(handling.requestCorrection(
                        Collections.nCopies(21, aCorrection().getFirst())))
                .isEqualTo(new NothingAsked());
        assertThat(handling.requestCorrection(questions(20))).isInstanceOf(Requested.class);
    }

    private static List<Correction> questions(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(
                        each -> new Correction(Correction.Kind.CLARIFY, Integer.toString(each), "unclear", "Jelaskan."))
                .toList();
    }

    @Test
    void asks_for_each_thing_once() {
        var application = aCase.inReviewOn("2026-11-24");
        var handling = application.handledBy(REVIEWER, application.version(), aCase.on("2026-11-25"));
        assertThat(handling.requestCorrection(
                        Collections.nCopies(2, aCorrection().getFirst())))
                .isEqualTo(new CorrectionRequest.AskedTwice("ktp"));
    }

    @Test
    void asks_for_nothing_in_words_that_nobody_reads_to_their_end() {
        var application = aCase.inReviewOn("2026-11-24");
        var handling = application.handledBy(REVIEWER, application.version(), aCase.on("2026-11-25"));
        assertThat(handling.requestCorrection(saying("x".repeat(2_001)))).isEqualTo(new Refused.TooLong(2_000));
        assertThat(handling.requestCorrection(saying("x".repeat(2_000)))).isInstanceOf(Requested.class);
        assertThat(handling.requestCorrection(saying(" "))).isEqualTo(new NothingAsked());
    }

    private static List<Correction> saying(String text) {
        return List.of(new Correction(Correction.Kind.REPLACE_FILE, "ktp", "unreadable", text));
    }

    @Test
    void without_an_answer_the_application_lapses_after_the_last_day() {
        var application = aCase.inReviewOn("2026-11-24");
        var waiting = after(application
                .handledBy(REVIEWER, application.version(), aCase.on("2026-11-26"))
                .requestCorrection(aCorrection()));
        assertThat(waiting.lapse(aCase.at("2026-12-28", "23:59:59"))).isEmpty();
        assertThat(waiting.lapse(aCase.at("2026-12-29", "00:00"))
                        .orElseThrow()
                        .after()
                        .state())
                .isInstanceOf(ApplicationState.Lapsed.class);
    }
}
