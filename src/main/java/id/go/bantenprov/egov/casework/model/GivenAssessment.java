package id.go.bantenprov.egov.casework.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an assessing office has said, as the history keeps it for the reason of the deed.
 *
 * @param reasons why, or on which conditions, a line for each; may be empty where it agrees
 */
public record GivenAssessment(AssessmentView view, String reasons) {
    private static final String BETWEEN = ": ";

    /** A dash, a number of two digits or a small letter before the words; not the number or the initials of a text. */
    private static final Pattern LIST_MARKS = Pattern.compile("^(?:"
            + "[-\u2013\u2014*\u2022\u00B7\u25AA\u25CF](?:\\s+(?=\\S)|(?=\\p{L}))"
            + "|\\(?\\d{1,2}[.)](?:\\s+(?=\\S)|(?=\\p{L}))"
            + "|\\(?[a-z][.)]\\s+(?=\\S)(?![a-z]\\.))+");

    /** @return empty if nothing is kept of it any more, for the person's data have been erased */
    public static Optional<GivenAssessment> of(String reason) {
        return Arrays.stream(AssessmentView.values())
                .filter(view -> reason.startsWith(view + BETWEEN))
                .findFirst()
                .map(view -> new GivenAssessment(view, reason.substring((view + BETWEEN).length())));
    }

    String inHistory() {
        return view + BETWEEN + reasons;
    }

    /** What it makes a condition: the terms of whatever is granted, and told to the applicant as such. */
    public List<String> conditions() {
        return view == AssessmentView.AGREE_WITH_CONDITIONS ? points() : List.of();
    }

    /** Conditions stand in the letter. */
    Optional<Unwritable> unwritable() {
        return Unwritable.in(String.join("\n", conditions()));
    }

    /** Its lines without the dashes and numbers they were typed with: whoever lists them sets marks of their own. */
    public List<String> points() {
        return lines().stream()
                .map(line -> LIST_MARKS.matcher(line).replaceFirst(""))
                .toList();
    }

    List<String> lines() {
        return reasons.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
