package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.demonstration.DemonstrationSettings;
import id.go.bantenprov.egov.demonstration.SeedingProgress;
import id.go.bantenprov.egov.demonstration.model.Plan;
import id.go.bantenprov.egov.demonstration.model.Seedings;
import id.go.bantenprov.egov.demonstration.model.Seedings.Seeding;
import id.go.bantenprov.egov.web.MovableClock;
import id.go.bantenprov.egov.web.StartupProblem;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Plays all scenes from where the last run came to. Stopped at any moment, it goes on where it was. */
@Component
@EnableConfigurationProperties(DemonstrationSettings.class)
class Seed {
    private static final Logger LOG = LoggerFactory.getLogger(Seed.class);
    private static final ServiceCode SCHOLARSHIP = new ServiceCode("BEASISWA");

    /** What is decided at the end of August has its terms within the calendar of the year. */
    private static final Month LAST_MONTH = Month.AUGUST;

    /** A visitor who acts on the same application waits for so many scenes: at most some seconds. */
    static final int SCENES_AT_ONCE = 50;

    /** So many are told by deeds, in some two minutes; what is beyond is copied from them. */
    static final int MOST_TOLD = 3_000;

    /** As many as the measures are taken at: some 15 GB on disk. */
    private static final int MOST_APPLICATIONS = 1_000_000;

    private final DemonstrationSettings settings;
    private final Seedings seedings;
    private final Calendars calendars;
    private final Catalogue catalogue;
    private final PlayScenes playScenes;
    private final Enlarge enlarge;
    private final SeedingProgress progress;
    private final MovableClock clock;

    Seed(
            DemonstrationSettings settings,
            Seedings seedings,
            Calendars calendars,
            Catalogue catalogue,
            PlayScenes playScenes,
            Enlarge enlarge,
            SeedingProgress progress,
            Clock clock) {
        this.settings = settings;
        this.seedings = seedings;
        this.calendars = calendars;
        this.catalogue = catalogue;
        this.playScenes = playScenes;
        this.enlarge = enlarge;
        this.progress = progress;
        this.clock = (MovableClock) clock;
    }

    /** Whether there is, or may be, something left to play. */
    boolean isDue() {
        return settings.seed()
                && seedings.find()
                        .map(seeding -> !seeding.ended() || isLargerThan(seeding))
                        .orElse(true);
    }

    /** Whether a large province is asked for, and a larger one than was before: one of the usual size only ever begins. */
    private boolean isLargerThan(Seeding seeding) {
        return settings.applications() > Math.max(MOST_TOLD, seeding.wanted());
    }

    /** @throws StartupProblem if what was asked for can not be told */
    void requireTellable() {
        if (settings.applications() < 0 || settings.applications() > MOST_APPLICATIONS)
            throw new StartupProblem("The demonstration has 0 to %d applications, not %d: set EGOV_DEMO_APPLICATIONS."
                    .formatted(MOST_APPLICATIONS, settings.applications()));
        if (seedings.find().isPresent()) return;
        var asked = settings.until();
        if (asked != null) requireDay(asked, lastDay(calendars.current()));
    }

    private static void requireDay(LocalDate asked, LocalDate last) {
        if (asked.isBefore(Plan.FIRST_DAY) || asked.isAfter(last))
            throw new StartupProblem("The demonstration ends on a day from %s to %s, not on %s: set EGOV_DEMO_UNTIL."
                    .formatted(Plan.FIRST_DAY, last, asked));
    }

    /** @param goOn asked every some scenes */
    void play(BooleanSupplier goOn) {
        var calendar = calendars.current();
        var begun = seedings.find();
        var seed = begun.map(Seeding::seed).orElse(settings.number());
        var until = begun.map(Seeding::until).orElseGet(() -> until(calendar));
        if (until.isBefore(Plan.FIRST_DAY)) return;
        var told = begun.map(Seeding::applications).orElse(Math.min(settings.applications(), MOST_TOLD));
        var plan = plan(seed, until, told, calendar);
        if (begun.isEmpty())
            seedings.begin(
                    seed, until, told, settings.applications(), plan.scenes().size());
        begun.filter(this::isLargerThan).ifPresent(_ -> seedings.want(settings.applications()));
        if (tell(plan, goOn) && enlarge.play(plan, goOn)) end(plan);
    }

    private Plan plan(long seed, LocalDate until, int applications, WorkingCalendar calendar) {
        var windows =
                catalogue.current(SCHOLARSHIP, Plan.FIRST_DAY).orElseThrow().windows();
        return Plan.of(seed, until, applications, calendar, windows);
    }

    private LocalDate until(WorkingCalendar calendar) {
        if (settings.until() != null) return settings.until();
        var last = lastDay(calendar);
        var day = LocalDate.now(clock).minusDays(1);
        if (day.isAfter(last)) day = last;
        while (day.isAfter(Plan.FIRST_DAY) && !calendar.isWorkingDay(day)) day = day.minusDays(1);
        return day;
    }

    private static LocalDate lastDay(WorkingCalendar calendar) {
        return YearMonth.of(calendar.years().getLast().year(), LAST_MONTH).atEndOfMonth();
    }

    /** @return whether every scene is played */
    private boolean tell(Plan plan, BooleanSupplier goOn) {
        var seeding = seedings.find().orElseThrow();
        var scenes = plan.scenes().size();
        for (int position = seeding.position(); position < scenes; position += SCENES_AT_ONCE) {
            progress.at(position, scenes + seeding.copies());
            if (!goOn.getAsBoolean()) return false;
            playSome(plan, position, Math.min(scenes, position + SCENES_AT_ONCE));
        }
        return true;
    }

    private void end(Plan plan) {
        seedings.end();
        var total = plan.scenes().size();
        progress.at(total, total);
        LOG.info(
                "The demonstration is told: {} scenes, {} copies",
                total,
                seedings.find().orElseThrow().copied());
    }

    /** Should one of them go wrong, each is played by itself. */
    private void playSome(Plan plan, int from, int to) {
        try {
            playScenes.handle(Time.PASSED, plan, from, to);
        } catch (UnexpectedTurn | TransactionException | ConcurrencyFailureException turn) {
            for (int position = from; position < to; position++) playOne(plan, position);
        }
    }

    private void playOne(Plan plan, int position) {
        try {
            playScenes.handle(Time.PASSED, plan, position, position + 1);
        } catch (UnexpectedTurn turn) {
            LOG.warn("Scene {} is left out: {}. {}", position, plan.scenes().get(position), turn.getMessage());
        }
    }
}
