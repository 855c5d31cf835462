package id.go.bantenprov.egov.form.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts that settle a condition if their answers lie in these regions.
 * @param regions by the number of a fact, asked for or computed
 * @param certain whether such answers surely settle it
 */
record Solution(Map<Integer, Region> regions, boolean certain) {
    /** What needs no further answer. */
    static final Solution NOTHING_MORE = new Solution(Map.of(), true);

    static List<Solution> of(int fact, Region region, boolean certain) {
        return region.isEmpty() ? List.of() : List.of(new Solution(Map.of(fact, region), certain));
    }

    /** Some answers to all of these, of which nothing more is known. */
    static List<Solution> perhaps(Set<Integer> facts) {
        var regions = new HashMap<Integer, Region>();
        for (int fact : facts) regions.put(fact, Region.SOME);
        return List.of(new Solution(regions, false));
    }

    /** Both at once, or null if no answer lies in both. */
    @Nullable
    Solution and(Solution other) {
        var both = new HashMap<>(regions);
        boolean sure = certain && other.certain;
        for (var entry : other.regions.entrySet()) {
            var ours = both.get(entry.getKey());
            var common = ours == null ? entry.getValue() : ours.common(entry.getValue());
            if (common.isEmpty()) return null;
            sure &= ours == null || ours != Region.SOME && entry.getValue() != Region.SOME;
            both.put(entry.getKey(), common);
        }
        return new Solution(both, sure);
    }
}
