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
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Plays all scenes from where the last run came to. Stopped at any moment, it goes on with the next scene. */
@Component
@EnableConfigurationProperties(DemonstrationSettings.class)
class Seed {
    private static final Logger LOG = LoggerFactory.getLogger(Seed.class);
    private static final ServiceCode SCHOLARSHIP = new ServiceCode("BEASISWA");

    /** What is decided at the end of August has its terms within the calendar of the year. */
    private static final Month LAST_MONTH = Month.AUGUST;

    private final DemonstrationSettings settings;
    private final Seedings seedings;
    private final Calendars calendars;
    private final Catalogue catalogue;
    private final PlayScene playScene;
    private final SeedingProgress progress;
    private final MovableClock clock;

    Seed(
            DemonstrationSettings settings,
            Seedings seedings,
            Calendars calendars,
            Catalogue catalogue,
            PlayScene playScene,
            SeedingProgress progress,
            Clock clock) {
        this.settings = settings;
        this.seedings = seedings;
        this.calendars = calendars;
        this.catalogue = catalogue;
        this.playScene = playScene;
        this.progress = progress;
        this.clock = (MovableClock) clock;
    }

    /** Whether there is, or may be, something left to play. */
    boolean isDue() {
        return settings.seed() && !seedings.find().map(Seeding::ended).orElse(false);
    }

    /** @param goOn asked before every scene */
    void play(BooleanSupplier goOn) {
        var calendar = calendars.current();
        var begun = seedings.find();
        var seed = begun.map(Seeding::seed).orElse(settings.number());
        var until = begun.map(Seeding::until).orElseGet(() -> until(calendar));
        if (until.isBefore(Plan.FIRST_DAY)) return;
        var applications = begun.map(Seeding::applications).orElse(settings.applications());
        var plan = plan(seed, until, applications, calendar);
        if (begun.isEmpty())
            seedings.begin(seed, until, applications, plan.scenes().size());
        play(plan, begun.map(Seeding::position).orElse(0), goOn);
    }

    private Plan plan(long seed, LocalDate until, int applications, WorkingCalendar calendar) {
        var windows =
                catalogue.current(SCHOLARSHIP, Plan.FIRST_DAY).orElseThrow().windows();
        return Plan.of(seed, until, applications, calendar, windows);
    }

    private LocalDate until(WorkingCalendar calendar) {
        if (settings.until() != null) return settings.until();
        var last = YearMonth.of(calendar.years().getLast().year(), LAST_MONTH).atEndOfMonth();
        var day = LocalDate.now(clock).minusDays(1);
        if (day.isAfter(last)) day = last;
        while (day.isAfter(Plan.FIRST_DAY) && !calendar.isWorkingDay(day)) day = day.minusDays(1);
        return day;
    }

    private void play(Plan plan, int from, BooleanSupplier goOn) {
        var total = plan.scenes().size();
        for (int position = from; position < total; position++) {
            progress.at(position, total);
            if (!goOn.getAsBoolean()) return;
            playOne(plan, position);
        }
        seedings.end();
        progress.at(total, total);
        LOG.info("The demonstration is told: {} scenes", total);
    }

    private void playOne(Plan plan, int position) {
        var scene = plan.scenes().get(position);
        try {
            clock.at(scene.at().toInstant(), () -> {
                playScene.handle(Time.PASSED, plan, position);
                return position;
            });
        } catch (UnexpectedTurn turn) {
            LOG.warn("Scene {} of story {} is left out. {}", position, scene.story(), turn.getMessage());
        }
    }
}
