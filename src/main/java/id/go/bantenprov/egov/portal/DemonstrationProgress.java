package id.go.bantenprov.egov.portal;

import java.util.OptionalInt;

/** How far the example data have come. Only the demonstration above knows; without it there is nothing to show. */
public interface DemonstrationProgress {
    /** @return 0 to 99 percent of what is to be told; empty once all is told, or if nothing is */
    OptionalInt percent();
}
