package id.go.bantenprov.egov.casework.model;

import java.time.LocalDate;

/** What became of going on without an assessment. */
public sealed interface GoingOn permits GoingOn.WentOn, GoingOn.MustWait, Refused {
    record WentOn(Move move) implements GoingOn {}

    /**
     * The assessor still has time, or the route asks to wait in any case.
     *
     * @param assessmentDue last day of the assessor
     */
    record MustWait(LocalDate assessmentDue) implements GoingOn {}
}
