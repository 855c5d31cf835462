package id.go.bantenprov.egov.casework.apply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody cannot get a service.
 *
 * @param texts every condition that the answers do not meet, at least one
 * @param bases the laws or regulations
 * @param because the answers that decide it
 */
public record RefusalView(List<String> texts, List<String> bases, List<Because> because) {
    /** @param address where the answer can be changed; null before a draft holds it */
    public record Because(
            String label, String answer, @Nullable String address) {}
}
