package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.casework.board.Standing.End;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By how much the counts of the board change. A round that moves takes back what it counted for and counts for what it is
 * now, so no figure needs to know how it came about.
 */
final class Tally {
    /** @param value days, for a measure of duration; else 0 */
    record Cell(String agency, String service, Measure measure, LocalDate day, int value) {}

    /** A cell with its change. */
    record Change(String agency, String service, Measure measure, LocalDate day, int value, int rounds) {}

    private final Map<Cell, Integer> changes = new HashMap<>();

    void takeBack(Round round) {
        count(round, -1);
    }

    void add(Round round) {
        count(round, 1);
    }

    /** The cells that change. */
    List<Change> changes() {
        return changes.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .map(change -> change(change.getKey(), change.getValue()))
                .toList();
    }

    private static Change change(Cell cell, int rounds) {
        return new Change(cell.agency, cell.service, cell.measure, cell.day, cell.value, rounds);
    }

    private void count(Round round, int by) {
        var standing = round.standing();
        if (standing == null) return;
        if (round.isFirst() && standing.end() != End.WITHDRAWN) put(round, Measure.RECEIVED, standing.begunOn(), by);
        countPromise(round, standing, by);
        if (standing.endedOn() != null) countEnd(round, standing, standing.endedOn(), by);
    }

    private void countPromise(Round round, Standing standing, int by) {
        if (standing.end() == End.WITHDRAWN || standing.end() == End.LAPSED) return;
        if (standing.due() != null) put(round, Measure.OVERDUE, standing.due().plusDays(1), by);
        boolean late = standing.lateFrom() != null;
        var day = late ? standing.lateFrom() : standing.endedOn();
        if (day == null) return;
        put(round, late ? Measure.LATE : Measure.ON_TIME, day, by);
        if (standing.extended()) put(round, Measure.EXTENDED, day, by);
        if (round.corrected()) put(round, Measure.CORRECTED, day, by);
    }

    private void countEnd(Round round, Standing standing, LocalDate day, int by) {
        put(round, Measure.valueOf(standing.end().name()), day, by);
        if (standing.end() == End.WITHDRAWN) return;
        if (!standing.asked()) put(round, Measure.RIGHT_FIRST_TIME, day, by);
        if (!standing.end().isIssued()) return;
        put(round, Measure.USED, day, standing.used(), by);
        put(round, Measure.CALENDAR_DAYS, day, standing.calendarDays(), by);
    }

    private void put(Round round, Measure measure, @Nullable LocalDate day, int by) {
        if (day != null) put(round, measure, day, 0, by);
    }

    private void put(Round round, Measure measure, LocalDate day, int value, int by) {
        changes.merge(new Cell(round.agency(), round.service(), measure, day, value), by, Integer::sum);
    }
}
