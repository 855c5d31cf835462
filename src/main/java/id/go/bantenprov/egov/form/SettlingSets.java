package id.go.bantenprov.egov.form;

import java.util.List;
import java.util.Set;

/** Which missing facts could settle a condition. */
public sealed interface SettlingSets {
    /**
     * @param sets each enough by itself for some answers, none holding another, smallest first
     * @param certain whether these are all and each one truly settles it; otherwise they are said with "mungkin"
     */
    record Found(List<Set<String>> sets, boolean certain) implements SettlingSets {}

    /** Too many ways to list. @param missing how many facts are still open */
    record TooMany(int missing) implements SettlingSets {}
}
