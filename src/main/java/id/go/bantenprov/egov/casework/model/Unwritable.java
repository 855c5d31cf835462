package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.document.LetterFont;
import java.util.List;
import java.util.Optional;

/**
 * What would stand in a letter holds signs that no letter can carry. Nothing was written.
 *
 * @param signs each once
 */
public record Unwritable(List<String> signs) implements Approval, AssessmentGiving {
    private static final int MOST_SHOWN = 10;

    static Optional<Unwritable> in(String text) {
        var lacking = LetterFont.lacking(text);
        return lacking.isEmpty() ? Optional.empty() : Optional.of(new Unwritable(lacking));
    }

    /** The first ten of them. */
    public List<String> shown() {
        return signs.subList(0, Math.min(signs.size(), MOST_SHOWN));
    }
}
