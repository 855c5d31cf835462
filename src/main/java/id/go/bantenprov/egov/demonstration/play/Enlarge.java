package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.multiply.Backlog;
import id.go.bantenprov.egov.casework.multiply.ToldCases;
import id.go.bantenprov.egov.demonstration.SeedingProgress;
import id.go.bantenprov.egov.demonstration.model.Plan;
import id.go.bantenprov.egov.demonstration.model.Seedings;
import id.go.bantenprov.egov.demonstration.model.Seedings.Seeding;
import id.go.bantenprov.egov.web.StartupProblem;
import id.go.bantenprov.egov.web.Time;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Copies the told cases in turn until there are as many applications as wanted. Those of the persons on the sign-in page
 * are not copied, so that each of them still has the few that they are said to show.
 */
@Component
class Enlarge {
    /** Some ten entries each: large enough to be fast, small enough to stop soon. */
    static final int COPIES_AT_ONCE = 500;

    private static final int MOST_ENTRIES_BEHIND = 20_000;
    private static final int MOST_FAILURES = 5;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Seedings seedings;
    private final ToldCases toldCases;
    private final CopyCases copyCases;
    private final Backlog backlog;
    private final SeedingProgress progress;

    Enlarge(Seedings seedings, ToldCases toldCases, CopyCases copyCases, Backlog backlog, SeedingProgress progress) {
        this.seedings = seedings;
        this.toldCases = toldCases;
        this.copyCases = copyCases;
        this.backlog = backlog;
        this.progress = progress;
    }

    /**
     * @param goOn asked every some copies, and while log and board catch up
     * @return whether all is there
     * @throws StartupProblem if there is nothing to copy
     */
    boolean play(Plan plan, BooleanSupplier goOn) {
        if (missing() == 0) return true;
        if (!catchUp(0, goOn)) return false;
        var originals = toldCases.copiable(seedings.numbers(plan.crowd()));
        if (originals.isEmpty())
            throw new StartupProblem("None of the told applications may be copied: they are too few, or older than the"
                    + " calendar. For a large province remove the data folder first.");
        copyAll(plan, originals, goOn);
        return missing() == 0 && catchUp(0, goOn);
    }

    private void copyAll(Plan plan, List<ApplicationNumber> originals, BooleanSupplier goOn) {
        int failures = 0;
        for (int missing = missing(); missing > 0; missing = missing()) {
            show(plan, missing);
            if (!catchUp(MOST_ENTRIES_BEHIND, goOn)) return;
            try {
                copySome(originals, missing);
            } catch (ConcurrencyFailureException meanwhile) {
                if (++failures > MOST_FAILURES) throw meanwhile;
            }
        }
    }

    private int missing() {
        return Math.max(0, seeding().missing(seedings.stories()));
    }

    private Seeding seeding() {
        return seedings.find().orElseThrow();
    }

    private void show(Plan plan, int missing) {
        var done = plan.scenes().size() + seeding().copied();
        progress.at(done, done + missing);
    }

    private void copySome(List<ApplicationNumber> originals, int missing) {
        int count = Math.min(Math.min(COPIES_AT_ONCE, missing), originals.size());
        int first = seeding().copied();
        var some = IntStream.range(first, first + count)
                .mapToObj(place -> originals.get(place % originals.size()))
                .toList();
        if (copyCases.handle(Time.PASSED, some) == 0) throw new UnexpectedTurn("No case may be copied");
    }

    /** Lets log and board come up to some entries. @return whether to go on */
    private boolean catchUp(int behind, BooleanSupplier goOn) {
        while (goOn.getAsBoolean()) {
            if (!backlog.isMoreThan(behind)) return true;
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
