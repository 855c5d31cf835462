package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.calendar.PublishedCalendar.withHoliday;
import static id.go.bantenprov.egov.casework.model.ACase.COUNTER;
import static id.go.bantenprov.egov.casework.model.ACase.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PromiseClock.Stopped;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every case that offices and applicants could make, whatever they did and when. */
class RedatingGeneratedCasesTest extends WorkedCase {
    private static final int CASES = 300;
    private static final int MOST_DEEDS = 12;

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
