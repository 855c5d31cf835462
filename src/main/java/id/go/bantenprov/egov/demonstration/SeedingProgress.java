package id.go.bantenprov.egov.demonstration;

import id.go.bantenprov.egov.portal.DemonstrationProgress;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** How far the stories of a demonstration have been told, for the bar on the pages. Only this process knows. */
@Component
public class SeedingProgress implements DemonstrationProgress {
    /**
     * @param done scenes told
     * @param total scenes to tell; 0 if there is nothing to tell, or it is not known yet
     */
    public record State(int done, int total) {
        public boolean finished() {
            return done >= total;
        }

        /** 0 to 100, rounded down, so that 100 is the end. */
        public int percent() {
            return total == 0 ? 100 : (int) (100L * done / total);
        }
    }

    private volatile State state = new State(0, 0);

    public State now() {
        return state;
    }

    @Override
    public OptionalInt percent() {
        var now = state;
        return now.finished() ? OptionalInt.empty() : OptionalInt.of(now.percent());
    }

    public void at(int done, int total) {
        state = new State(done, total);
    }
}
