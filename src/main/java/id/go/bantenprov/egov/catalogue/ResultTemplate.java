package id.go.bantenprov.egov.catalogue;

import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the document of a service's result says. The words of law are Indonesian; the explanation is for the applicant, in
 * the applicant's language.
 *
 * @param facts answers printed as a table, in this order
 * @param partly for a request granted in part; empty where that cannot be
 */
public record ResultTemplate(
        String name, String title, List<Fact> facts, Body granted, Optional<Body> partly, Body rejected) {
    /** What may stand in braces in a text, to be filled in for each case. */
    public static final Set<String> PLACEHOLDERS = Set.of("applicant", "validUntil", "reasons", "objectionDays");

    /** Whether a full grant prints reasons: it answers a question, and without words the applicant gets nothing. */
    public boolean givesAnswer() {
        return granted.paragraphs().stream().anyMatch(paragraph -> paragraph.contains("{reasons}"));
    }

    /** @param label Indonesian: a letter states what the form had asked */
    public record Fact(String name, String label) {}

    /**
     * @param paragraphs Indonesian, with {@link #PLACEHOLDERS}
     * @param conditions Indonesian, before the conditions on which an assessing office agreed; empty where none can apply
     * @param copies the fact in whose regencies and cities the heads get a copy; empty where nobody does
     */
    public record Body(
            List<String> paragraphs, Optional<String> conditions, Optional<String> copies, Localized explanation) {}
}
