package id.go.bantenprov.egov.demonstration.play;

import com.github.kagkarlsson.scheduler.Scheduler;
import id.go.bantenprov.egov.demonstration.DemonstrationSettings;
import id.go.bantenprov.egov.demonstration.SeedingProgress;
import id.go.bantenprov.egov.web.EgovSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Seeds in the background once pages are served. Meanwhile the jobs rest: they live today, and would take every file of
 * last spring for overdue.
 */
@Component
class SeedAtStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SeedAtStart.class);
    private static final Duration FOR_THE_LAST_SCENE = Duration.ofSeconds(10);

    /** After calendar and persons, before the jobs start. */
    private static final int PHASE = 20;

    /** Any number of scenes: the bar is there from the first page on. */
    private static final int NOT_KNOWN_YET = 1;

    private final EgovSettings settings;
    private final Seed seed;
    private final Scheduler jobs;
    private final DemonstrationSettings demonstration;
    private final SeedingProgress progress;
    private final ApplicationContext context;
    private volatile boolean running;
    private volatile boolean due;
    private @Nullable Thread thread;

    SeedAtStart(
            EgovSettings settings,
            Seed seed,
            Scheduler jobs,
            DemonstrationSettings demonstration,
            SeedingProgress progress,
            ApplicationContext context) {
        this.settings = settings;
        this.seed = seed;
        this.jobs = jobs;
        this.demonstration = demonstration;
        this.progress = progress;
        this.context = context;
    }

    @Override
    public void start() {
        running = true;
        due = settings.demo() && seed.isDue();
        if (!due) return;
        seed.requireTellable();
        jobs.pause();
        progress.at(0, NOT_KNOWN_YET);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (demonstration.terminal()) seedAndEnd();
        else if (due)
            thread = Thread.ofPlatform().name("demonstration").daemon().start(this::play);
    }

    private void seedAndEnd() {
        var bar = new TerminalBar(progress, System.out);
        if (due) {
            seed.play(() -> {
                bar.draw();
                return running;
            });
        }
        bar.draw();
        System.exit(SpringApplication.exit(context));
    }

    private void play() {
        try {
            seed.play(() -> running);
            if (running) jobs.resume();
        } catch (RuntimeException e) {
            LOG.error("The demonstration stays as it is; the next start goes on", e);
        }
    }

    /** Lets the scene under way come to its end. */
    @Override
    public void stop() {
        running = false;
        var last = thread;
        try {
            if (last != null) last.join(FOR_THE_LAST_SCENE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
