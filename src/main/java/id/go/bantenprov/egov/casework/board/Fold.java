package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.calendar.MissingCalendarYear;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads entries in index order into the rounds of their cases. Knows no database. */
final class Fold {
    private static final Logger LOG = LoggerFactory.getLogger(Fold.class);

    private final Stated stated;
    private final Map<String, List<Round>> cases = new HashMap<>();
    private final Set<Key> changed = new HashSet<>();
    private final Tally tally = new Tally();

    private record Key(String tag, int number) {}

    /** @param known every round of the cases to come that was read before */
    Fold(Stated stated, List<Round> known) {
        this.stated = stated;
        known.forEach(round -> roundsOf(round.tag()).add(round));
    }

    void read(BoardEntry entry) {
        try {
            if (entry.isStatement()) stated.read(entry);
            else if (entry.isOfCase()) readCase(entry);
        } catch (CannotJudge | MissingCalendarYear | DateTimeException unfit) {
            LOG.error(
                    "Entry {} of the log ({}) does not count on the board: {}",
                    entry.index(),
                    entry.type(),
                    unfit.getMessage());
            passOver(entry);
        }
    }

    /** What follows it in its case is read nevertheless. */
    private void passOver(BoardEntry entry) {
        var rounds = roundsOf(entry.tag());
        if (!rounds.isEmpty())
            replace(rounds.getLast(), rounds.getLast().read(rounds.getLast().seq() + 1));
    }

    /** Dates every open round anew by the newest calendar. */
    void redate() {
        for (var rounds : cases.values()) for (var round : List.copyOf(rounds)) if (round.isOpen()) tryReplace(round);
    }

    private void tryReplace(Round round) {
        try {
            replace(round, round.judgedBy(stated));
        } catch (CannotJudge | MissingCalendarYear | DateTimeException unfit) {
            LOG.error("A case keeps its dates under the new calendar: {}", unfit.getMessage());
        }
    }

    private void readCase(BoardEntry entry) {
        var rounds = roundsOf(entry.tag());
        int expected = rounds.isEmpty() ? 1 : rounds.getLast().seq() + 1;
        if (entry.seq() != expected)
            throw new CannotJudge("it has the number %d where %d was to come".formatted(entry.seq(), expected));
        if (entry.isCorrection()) correct(entry, rounds);
        else step(entry, rounds);
    }

    private void step(BoardEntry entry, List<Round> rounds) {
        if (rounds.isEmpty() && !entry.beginsRound()) throw new CannotJudge("its case has not begun");
        var round = entry.beginsRound() ? Round.begunBy(entry, rounds.size() + 1) : rounds.getLast();
        var next = round.read(entry.seq()).with(CaseStep.of(entry)).judgedBy(stated);
        if (entry.beginsRound()) rounds.add(round);
        replace(round, next);
    }

    private void correct(BoardEntry correction, List<Round> rounds) {
        long index = correction.fields().path("corrects").asLong(-1);
        for (var round : List.copyOf(rounds))
            round.correctedAt(index, correction.fields().path("fields"))
                    .ifPresent(corrected -> replace(round, corrected.judgedBy(stated)));
        if (!rounds.isEmpty()) replace(rounds.getLast(), rounds.getLast().read(correction.seq()));
    }

    private void replace(Round before, Round after) {
        var rounds = roundsOf(before.tag());
        rounds.set(before.number() - 1, after);
        tally.takeBack(before);
        tally.add(after);
        changed.add(new Key(after.tag(), after.number()));
    }

    private List<Round> roundsOf(String tag) {
        return cases.computeIfAbsent(tag, _ -> new ArrayList<>());
    }

    /** The rounds that are no longer as they were. */
    List<Round> changed() {
        return changed.stream()
                .map(key -> roundsOf(key.tag).get(key.number - 1))
                .toList();
    }

    List<Tally.Change> changes() {
        return tally.changes();
    }
}
