package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.catalogue.StepKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has happened on the way so far and still matters.
 *
 * @param round 1, and one more for every reopening
 * @param correctionsAsked how often the applicant was asked to correct; what was taken back counts as not asked
 * @param counted whether the file counts as complete because nobody checked it in time
 * @param extended whether the promise was extended
 * @param proposal what the review proposed; null before it
 * @param decidedBy who reviewed or approved which step in this round
 */
public record Course(
        int round,
        int correctionsAsked,
        boolean counted,
        boolean extended,
        @Nullable Proposal proposal,
        Map<StepKey, OfficialId> decidedBy) {
    static Course begun() {
        return new Course(1, 0, false, false, null, Map.of());
    }

    Proposal proposed() {
        return Objects.requireNonNull(proposal, "Nothing was proposed before this step");
    }

    public boolean wasDecidedBy(OfficialId official) {
        return decidedBy.containsValue(official);
    }

    Course askedAgain() {
        return new Course(round, correctionsAsked + 1, counted, extended, proposal, decidedBy);
    }

    Course notAsked() {
        return new Course(round, correctionsAsked - 1, counted, extended, proposal, decidedBy);
    }

    Course countedComplete() {
        return new Course(round, correctionsAsked, true, extended, proposal, decidedBy);
    }

    Course extendedOnce() {
        return new Course(round, correctionsAsked, counted, true, proposal, decidedBy);
    }

    Course decided(StepKey step, OfficialId by, Proposal how) {
        var more = new HashMap<>(decidedBy);
        more.put(step, by);
        return new Course(round, correctionsAsked, counted, extended, how, Map.copyOf(more));
    }

    /** Steps given back are decided anew, by whomever. */
    Course undecided(List<StepKey> steps) {
        var fewer = new HashMap<>(decidedBy);
        steps.forEach(fewer::remove);
        return new Course(round, correctionsAsked, counted, extended, proposal, Map.copyOf(fewer));
    }
}
