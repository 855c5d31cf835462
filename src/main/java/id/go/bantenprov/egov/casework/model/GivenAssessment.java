package id.go.bantenprov.egov.casework.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an assessing office has said, as the history keeps it for the reason of the deed.
 *
 * @param reasons why, or on which conditions, a line for each; may be empty where it agrees
 */
public record GivenAssessment(AssessmentView view, String reasons) {
    private static final String BETWEEN = ": ";

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
        return view == AssessmentView.AGREE_WITH_CONDITIONS ? lines() : List.of();
    }

    /** Conditions stand in the letter. */
    Optional<Unwritable> unwritable() {
        return Unwritable.in(String.join("\n", conditions()));
    }

    public List<String> lines() {
        return reasons.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
