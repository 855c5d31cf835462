package id.go.bantenprov.egov.casework.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One round of a case.
 *
 * @param tag names the case in the log
 * @param number 1, and one more for every reopening
 * @param seq of the newest entry of the case that was read
 * @param start of the promise; kept once it is fixed, also under a new calendar
 * @param standing null before its first step is judged
 */
record Round(
        String tag,
        int number,
        String agency,
        String service,
        String version,
        int seq,
        List<CaseStep> steps,
        @Nullable LocalDate start,
        boolean corrected,
        @Nullable Standing standing) {

    static Round begunBy(BoardEntry entry, int number) {
        return new Round(
                entry.tag(),
                number,
                entry.text("agency"),
                entry.text("service"),
                entry.text("version"),
                entry.seq(),
                List.of(),
                null,
                false,
                null);
    }

    Round read(int next) {
        return new Round(tag, number, agency, service, version, next, steps, start, corrected, standing);
    }

    Round with(CaseStep step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Round(tag, number, agency, service, version, seq, List.copyOf(more), start, corrected, standing);
    }

    /** With an earlier step read as if it had other fields; empty if that entry is not of this round. */
    Optional<Round> correctedAt(long index, JsonNode fields) {
        if (steps.stream().noneMatch(step -> step.index() == index)) return Optional.empty();
        var changed = steps.stream()
                .map(step -> step.index() == index ? step.corrected(fields) : step)
                .toList();
        return Optional.of(new Round(tag, number, agency, service, version, seq, changed, null, true, standing));
    }

    /**
     * Judged anew from its first step: an open round by the calendar that holds now, an ended one by that of its end.
     *
     * @throws CannotJudge if the log lacks what is needed
     */
    Round judgedBy(Stated stated) {
        var replay = new Replay(this, stated, stated.calendarAt(endIndex()));
        steps.forEach(replay::read);
        return new Round(
                tag, number, agency, service, version, seq, steps, replay.start(), corrected, replay.standing());
    }

    private long endIndex() {
        return steps.stream()
                .filter(CaseStep::endsRound)
                .mapToLong(CaseStep::index)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    boolean isFirst() {
        return number == 1;
    }

    boolean isOpen() {
        return standing != null && standing.end() == Standing.End.OPEN;
    }
}
