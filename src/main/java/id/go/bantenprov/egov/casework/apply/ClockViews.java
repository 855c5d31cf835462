package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.calendar.MissingCalendarYear;
import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.apply.ClockView.Box;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.Ending;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a clock in words and boxes. */
@Component
class ClockViews {
    /** More late days than these make no longer row. */
    private static final int OVER_MAX = 10;

    private final Texts texts;

    ClockViews(Texts texts) {
        this.texts = texts;
    }

    /** @return empty where nothing was promised, or the promise ended with a withdrawal or a lapse */
    Optional<ClockView> of(Application application, Terms terms, Language language) {
        return ending(application.state())
                .map(ending -> ended(application, ending, terms, language))
                .or(() -> running(application, terms, language))
                .map(clock -> application.course().extended() ? extended(clock, terms, language) : clock);
    }

    /** What was promised at first is said beside what it became. */
    private ClockView extended(ClockView clock, Terms terms, Language language) {
        var promise = terms.promise();
        return clock.saying(
                text(language, "extended", promise.days(), promise.extension().orElse(0)));
    }

    private static Optional<Ending> ending(ApplicationState state) {
        return switch (state) {
            case ApplicationState.Issued issued -> Optional.of(issued.ending());
            case ApplicationState.Rejected rejected -> Optional.of(rejected.ending());
            case ApplicationState.Revoked revoked -> Optional.of(revoked.ending());
            default -> Optional.empty();
        };
    }

    private Optional<ClockView> running(Application application, Terms terms, Language language) {
        if (application.state() instanceof ApplicationState.Ended) return Optional.empty();
        var total = total(application, terms);
        return Optional.of(
                switch (application.promise()) {
                    case PromiseClock.NotStarted _ -> notStarted(application, total, terms, language);
                    case PromiseClock.Running running
                    when running.isLate(terms.today()) -> late(running, total, terms, language);
                    case PromiseClock.Running running -> inTime(running, total, terms, language);
                    case PromiseClock.Stopped stopped ->
                        stopped(stopped, stoppedOn(application, stopped), total, terms, language);
                });
    }

    /** Working days promised, with an extension where there was one. */
    private static int total(Application application, Terms terms) {
        var promise = terms.promise();
        return promise.days()
                + (application.course().extended() ? promise.extension().orElse(0) : 0);
    }

    private ClockView notStarted(Application application, int total, Terms terms, Language language) {
        var sentence = switch (application.state()) {
            case Checking checking ->
                text(language, "notStarted.checking", date(checking.check().due(), language));
            case AwaitingApplicant waiting ->
                resumedToday(waiting.stage(), terms)
                        .map(due -> text(language, "notStarted.waiting", date(due, language)))
                        .orElseGet(() -> text(language, "notStarted.undated"));
            default -> text(language, "notStarted");
        };
        return view(
                language, Integer.toString(total), "promised", boxes(0, total, 0, false), 0, total, "clock", sentence);
    }

    private ClockView late(PromiseClock.Running running, int total, Terms terms, Language language) {
        if (!terms.calendar().knows(terms.today())) return lateUncounted(running, total, language);
        var late = terms.calendar().lateBy(running.due(), terms.today());
        return view(
                language,
                Integer.toString(late),
                "late",
                boxes(total, total, late, false),
                total,
                total,
                "alert",
                count(language, "late.text", late, date(running.due(), language)));
    }

    /** How late, nobody can say before the calendar of this year is published. */
    private ClockView lateUncounted(PromiseClock.Running running, int total, Language language) {
        return view(
                language,
                null,
                "lateUncounted",
                boxes(total, total, 1, false),
                total,
                total,
                "alert",
                text(language, "lateUncounted", date(running.due(), language)));
    }

    private ClockView inTime(PromiseClock.Running running, int total, Terms terms, Language language) {
        var left = terms.calendar().daysLeft(terms.today(), running.due());
        var used = Math.max(0, total - left);
        var due = date(running.due(), language);
        return view(
                language,
                left == 0 ? null : Integer.toString(Math.min(left, total)),
                left == 0 ? "today" : "left",
                boxes(used, total, 0, false),
                used,
                total,
                "clock",
                text(language, "running", used, total, due));
    }

    /** The day on which it was asked, which may be before the one from which the promise counts. */
    private static LocalDate stoppedOn(Application application, PromiseClock.Stopped stopped) {
        return application.state() instanceof AwaitingApplicant waiting ? waiting.askedOn() : stopped.on();
    }

    private ClockView stopped(
            PromiseClock.Stopped stopped, LocalDate since, int total, Terms terms, Language language) {
        var late = Math.max(0, -stopped.left());
        var used = late > 0 ? total : Math.clamp(total - stopped.left(), 0, total);
        return view(
                language,
                Integer.toString(Math.abs(stopped.left())),
                late > 0 ? "late" : "left",
                boxes(used, total, late, true),
                used,
                total,
                "pause",
                resumedToday(stopped, terms)
                        .map(due -> text(language, "stopped", date(since, language), used, total, date(due, language)))
                        .orElseGet(() -> text(language, "stopped.undated", date(since, language), used, total)));
    }

    /** When it would be due if the applicant answered now; empty while the calendar of that day is not published. */
    private static Optional<LocalDate> resumedToday(PromiseClock clock, Terms terms) {
        try {
            var resumed = clock.resume(terms.countedDay(), terms.promise().resumeFloor(), terms.calendar());
            return Optional.of(resumed instanceof PromiseClock.Running running ? running.due() : terms.countedDay());
        } catch (MissingCalendarYear _) {
            return Optional.empty();
        }
    }

    private ClockView ended(Application application, Ending ending, Terms terms, Language language) {
        var total = total(application, terms);
        var late = ending.onTime() ? 0 : terms.calendar().lateBy(ending.due(), ending.on());
        var used = Math.min(ending.used(), total);
        var key = (late > 0 ? "ended.late" : "ended.onTime")
                + (application.course().extended() ? ".extended" : "");
        return view(
                language,
                Integer.toString(ending.used()),
                "used",
                boxes(used, total, late, false),
                used,
                total,
                late > 0 ? "alert" : "check",
                text(language, key, date(ending.on(), language), total, late));
    }

    private ClockView view(
            Language language,
            @Nullable String figure,
            String unit,
            List<Box> boxes,
            int used,
            int total,
            String icon,
            String sentence) {
        return new ClockView(
                figure, text(language, "unit." + unit), boxes, text(language, "boxes", used, total), icon, sentence);
    }

    private static List<Box> boxes(int used, int total, int late, boolean stopped) {
        var left = Math.max(0, total - used);
        var paused = stopped && left > 0 ? 1 : 0;
        return Stream.of(
                        Collections.nCopies(used, Box.USED),
                        Collections.nCopies(paused, Box.PAUSED),
                        Collections.nCopies(left - paused, Box.LEFT),
                        Collections.nCopies(Math.min(late, OVER_MAX), Box.OVER))
                .flatMap(List::stream)
                .toList();
    }

    private static String date(LocalDate day, Language language) {
        return Formats.date(day, language);
    }

    private String text(Language language, String key, Object... arguments) {
        return texts.text(language, "casework.apply.clock." + key, arguments);
    }

    private String count(Language language, String key, int count, String date) {
        return texts.count(language, "casework.apply.clock." + key, count, count, date);
    }
}
