package id.go.bantenprov.egov.casework.model;

import java.util.List;

/** What became of an applicant's answer to corrections. */
public sealed interface CorrectionAnswer permits CorrectionAnswer.Answered, CorrectionAnswer.StillMissing, Refused {
    record Answered(Move move) implements CorrectionAnswer {}

    /** @param items targets that were asked for and not yet put right */
    record StillMissing(List<String> items) implements CorrectionAnswer {}
}
