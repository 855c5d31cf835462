package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.calendar.PublishedCalendar.withHoliday;
import static id.go.bantenprov.egov.casework.model.ACase.ASSESSOR;
import static id.go.bantenprov.egov.casework.model.ACase.COUNTER;
import static id.go.bantenprov.egov.casework.model.ACase.HEAD;
import static id.go.bantenprov.egov.casework.model.ACase.REVIEWER;
import static id.go.bantenprov.egov.casework.model.ACase.aCorrection;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.calendar.PromiseClock.Stopped;
import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day off that is decreed while cases are open. */
class RedatingTest {
    private static final String DECREE = "SKB contoh 1/2026";
    private static final int CASES = 300;
    private static final int MOST_DEEDS = 12;

    private final ACase aCase = ACase.under(CALENDAR);
    private final List<Statement> stated = new ArrayList<>();
    private Application application;

    /** What the office and the applicant did so far, each on its day. */
    private RedatingTest done(Object outcome) {
        var move = outcome instanceof Move itself ? itself : moveOf(outcome);
        application = move.after();
        stated.addAll(move.statements());
        return this;
    }

    private static Move moveOf(Object outcome) {
        return switch (outcome) {
            case Declaration.Declared(var move) -> move;
            case CorrectionRequest.Requested(var move) -> move;
            case CorrectionAnswer.Answered(var move) -> move;
            case CorrectionCancelling.Cancelled(var move) -> move;
            case AssessmentGiving.Given(var move) -> move;
            case Extending.Extended(var move) -> move;
            case Withdrawing.Withdrawn(var move) -> move;
            default -> throw new AssertionError("Refused: " + outcome);
        };
    }

    private void submitted(String day) {
        done(aCase.submitted(aCase.on(day)));
    }

    private void declared(String day) {
        done(application
                .handledBy(COUNTER, application.version(), aCase.on(day))
                .declareComplete());
    }

    private void asked(String day) {
        var officer = application.state() instanceof Checking || application.state() instanceof InAssessment
                ? COUNTER
                : REVIEWER;
        done(application
                .handledBy(officer, application.version(), aCase.on(day))
                .requestCorrection(aCorrection()));
    }

    private void answered(String day) {
        done(application.answerCorrection(application.version(), List.of(), aCase.on(day)));
    }

    private void assessed(String day) {
        done(application
                .handledBy(ASSESSOR, application.version(), aCase.on(day))
                .giveAssessment(AssessmentView.AGREE, ""));
    }

    private void extended(String day) {
        done(application
                .underAuthorityOf(HEAD, true, application.version(), aCase.on(day))
                .extendPromise("Perlu uji konsekuensi."));
    }

    /** Under another calendar, from the events that the log has. */
    private Optional<Move> redated(WorkingCalendar calendar) {
        var terms = new Terms(
                aCase.on("2026-11-24").service(),
                calendar,
                aCase.on("2026-12-01").at());
        return application.redate(events(), DECREE, terms);
    }

    private List<DatedEvent> events() {
        return stated.stream()
                .map(each -> new DatedEvent(
                        each.type().code(),
                        each.day(),
                        (LocalDate) each.fields().get("start"),
                        (Integer) each.fields().getOrDefault("days", 0),
                        (Boolean) each.fields().getOrDefault("cancelled", false)))
                .toList();
    }

    private Application under(String holiday) {
        return redated(withHoliday(LocalDate.parse(holiday))).orElseThrow().after();
    }

    private static LocalDate due(PromiseClock clock) {
        return ((Running) clock).due();
    }

    private static int left(PromiseClock clock) {
        return ((Stopped) clock).left();
    }

    @Test
    void a_day_off_before_the_due_day_moves_it_to_the_next_working_day() {
        aCase.promisedFromReceipt();
        submitted("2026-12-01");

        assertThat(due(application.promise())).isEqualTo("2026-12-15");
        assertThat(due(under("2026-12-09").promise())).isEqualTo("2026-12-16");
    }

    @Test
    void a_day_off_that_touches_no_day_of_it_changes_nothing() {
        submitted("2026-12-01");
        declared("2026-12-01");

        assertThat(redated(withHoliday(LocalDate.parse("2026-12-10")))).isEmpty();
        assertThat(redated(CALENDAR)).isEmpty();
    }

    @Test
    void the_move_says_by_which_decree_and_states_nothing_in_the_log() {
        submitted("2026-12-01");
        declared("2026-12-01");

        var move = redated(withHoliday(LocalDate.parse("2026-12-03"))).orElseThrow();

        assertThat(move.deed()).isEqualTo("redate");
        assertThat(move.reason()).isEqualTo(DECREE);
        assertThat(move.statements()).isEmpty();
        assertThat(move.after().version()).isEqualTo(application.version() + 1);
    }

    @Test
    void days_left_of_a_clock_that_stands_still_grow_by_a_day_off_before_the_stop() {
        submitted("2026-11-24");
        declared("2026-11-24");
        assessed("2026-11-24");
        asked("2026-11-26");

        assertThat(left(application.promise())).isEqualTo(3);
        assertThat(left(under("2026-11-25").promise())).isEqualTo(4);
    }

    @Test
    void after_an_answer_it_counts_on_from_the_same_counted_day() {
        submitted("2026-11-24");
        declared("2026-11-24");
        assessed("2026-11-24");
        asked("2026-11-26");
        answered("2026-12-07");

        assertThat(due(application.promise())).isEqualTo("2026-12-10");
        assertThat(due(under("2026-12-09").promise())).isEqualTo("2026-12-11");
        assertThat(due(under("2026-11-25").promise())).isEqualTo("2026-12-11");
        assertThat(redated(withHoliday(LocalDate.parse("2026-12-02")))).isEmpty();
    }

    @Test
    void an_extension_stays_as_many_working_days() {
        aCase.promisedFromReceipt();
        submitted("2026-11-24");
        extended("2026-11-25");

        assertThat(due(application.promise())).isEqualTo("2026-12-17");
        assertThat(due(under("2026-12-15").promise())).isEqualTo("2026-12-18");
    }

    @Test
    void the_day_from_which_a_promise_counts_stays_though_the_check_would_have_been_due_later() {
        submitted("2026-11-24");
        done(application.countAsComplete(aCase.on("2026-11-27")).orElseThrow());
        assertThat(due(application.promise())).isEqualTo("2026-12-03");

        var redated = under("2026-11-25");

        assertThat(((Running) redated.promise()).since()).isEqualTo("2026-11-26");
        assertThat(due(redated.promise())).isEqualTo("2026-12-03");
        assertThat(((Checking) redated.state()).check().due()).isEqualTo("2026-11-27");
    }

    @Test
    void an_assessor_keeps_as_many_working_days() {
        submitted("2026-11-24");
        declared("2026-11-24");

        var redated = (InAssessment) under("2026-11-25").state();

        assertThat(redated.assessment().due()).isEqualTo("2026-11-27");
        assertThat(redated.promise().due()).isEqualTo("2026-12-02");
    }

    @Test
    void the_day_to_answer_by_may_move_away_and_never_nearer() {
        submitted("2026-11-24");
        asked("2026-11-24");
        assertThat(((AwaitingApplicant) application.state()).answerBy()).isEqualTo("2026-12-22");

        application = under("2026-12-09");
        assertThat(((AwaitingApplicant) application.state()).answerBy()).isEqualTo("2026-12-23");
        assertThat(redated(CALENDAR)).isEmpty();
    }

    @Test
    void what_has_ended_keeps_its_days() {
        submitted("2026-11-24");
        declared("2026-11-24");
        done(application.withdraw(application.version(), aCase.on("2026-11-25")));

        assertThat(redated(withHoliday(LocalDate.parse("2026-11-26")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void replayed_under_the_same_calendar_every_generated_case_comes_out_as_it_is(boolean fromReceipt) {
        if (fromReceipt) aCase.promisedFromReceipt();
        var random = new Random(20261124);
        for (int i = 0; i < CASES; i++) {
            walk(random);
            assertThat(redated(CALENDAR)).as("case %d: %s", i, stated).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-10-14", "2026-10-20", "2026-11-03"})
    void a_day_off_given_and_taken_back_leaves_every_generated_promise_as_it_was(LocalDate holiday) {
        var random = new Random(20261125);
        for (int i = 0; i < CASES; i++) {
            walk(random);
            var before = application.promise();
            redated(withHoliday(holiday)).ifPresent(move -> application = move.after());
            redated(CALENDAR).ifPresent(move -> application = move.after());
            assertThat(application.promise()).isEqualTo(before);
        }
    }

    private void walk(Random random) {
        stated.clear();
        var day = LocalDate.parse("2026-10-05").plusDays(random.nextInt(20));
        submitted(day.toString());
        for (int deeds = random.nextInt(MOST_DEEDS); deeds > 0; deeds--) {
            day = day.plusDays(random.nextInt(4));
            step(random, day.toString());
        }
    }

    private void step(Random random, String day) {
        int chance = random.nextInt(4);
        switch (application.state()) {
            case AwaitingApplicant _ when chance == 0 -> cancelled(day);
            case AwaitingApplicant _ when chance == 1 && mayExtend() -> extended(day);
            case AwaitingApplicant _ -> answered(day);
            case Checking _
            when chance == 0 -> application.countAsComplete(aCase.on(day)).ifPresent(this::done);
            case Checking _ when chance == 1 -> declared(day);
            case InAssessment _ when chance < 2 -> assessed(day);
            default -> askedAgain(day);
        }
    }

    private void askedAgain(String day) {
        if (application.course().correctionsAsked() < 3) asked(day);
    }

    private void cancelled(String day) {
        var officer = stageIsReview() ? REVIEWER : COUNTER;
        done(application
                .handledBy(officer, application.version(), aCase.on(day))
                .cancelCorrection());
    }

    private boolean stageIsReview() {
        return application.state() instanceof AwaitingApplicant waiting
                && waiting.backTo().value().equals("review");
    }

    private boolean mayExtend() {
        return aCase.on("2026-11-24").promise().extension().isPresent()
                && !application.course().extended()
                && application.promise() instanceof Stopped(var _, var _, var left)
                && left >= 0;
    }
}
