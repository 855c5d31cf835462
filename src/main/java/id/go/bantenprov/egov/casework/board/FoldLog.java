package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.LogEntry;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the board up to newer entries of the log. One node does it at a time. */
@Service
class FoldLog {
    private static final int ENTRIES_A_TURN = 1_000;
    private static final int CASES_REDATED_AT_ONCE = 1_000;

    private final Ledger ledger;
    private final BoardLog log;
    private final Rounds rounds;
    private final Clock clock;

    FoldLog(Ledger ledger, BoardLog log, Rounds rounds, Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @return how many entries were read; 0 if there are none, or another node reads them */
    @Transactional
    public int handle(Time time) {
        var from = log.lockIfFree();
        if (from.isEmpty()) return 0;
        var entries = upToCalendar(ledger.entries(from.getAsLong(), ENTRIES_A_TURN));
        if (entries.isEmpty()) return 0;
        read(entries);
        log.readUpTo(entries.getLast().index() + 1, OffsetDateTime.now(clock));
        ledger.touch(BoardAccess.TOPIC);
        return entries.size();
    }

    /** The first of these entries; a calendar is the last, since every open case is dated anew behind it. */
    private static List<BoardEntry> upToCalendar(List<LogEntry> newer) {
        var entries = new ArrayList<BoardEntry>();
        for (var entry : newer) {
            entries.add(BoardEntry.of(entry));
            if (entries.getLast().isCalendar()) break;
        }
        return entries;
    }

    private void read(List<BoardEntry> entries) {
        var stated = log.stated();
        log.add(entries.stream().filter(BoardEntry::isStatement).toList());
        var tags = entries.stream()
                .filter(BoardEntry::isOfCase)
                .map(BoardEntry::tag)
                .distinct()
                .toList();
        var fold = new Fold(stated, rounds.of(tags));
        entries.forEach(fold::read);
        keep(fold);
        if (entries.getLast().isCalendar()) redateAll(stated);
    }

    private void redateAll(Stated stated) {
        var after = "";
        for (var open = rounds.open(after, CASES_REDATED_AT_ONCE);
                !open.isEmpty();
                open = rounds.open(after, CASES_REDATED_AT_ONCE)) {
            var fold = new Fold(stated, open);
            fold.redate();
            keep(fold);
            after = open.getLast().tag();
        }
    }

    private void keep(Fold fold) {
        rounds.save(fold.changed());
        rounds.count(fold.changes());
    }
}
