package id.go.bantenprov.egov.casework.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.egov.document.Sha256;
import id.go.bantenprov.egov.ledger.EntryType;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.PublicEntry;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a day: its table is kept and its digest stated in the log, so that no figure of the past changes unseen. */
@Service
class PublishFigures {
    private final Boards boards;
    private final ClosedDays closedDays;
    private final Ledger ledger;
    private final Clock clock;

    PublishFigures(Boards boards, ClosedDays closedDays, Ledger ledger, Clock clock) {
        this.boards = boards;
        this.closedDays = closedDays;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Closes the oldest day that is over and was not closed: the one after the last that was, or yesterday if none ever was.
     * A day that was missed is closed by all entries read until now, as the {@code size} in its table says.
     *
     * @return whether there was one
     */
    @Transactional
    public boolean handle(Time time) {
        var today = LocalDate.now(clock);
        var yesterday = today.minusDays(1);
        var open = closedDays.last().map(last -> last.plusDays(1)).orElse(yesterday);
        return !open.isAfter(yesterday) && close(open, today);
    }

    private boolean close(LocalDate day, LocalDate today) {
        var board = boards.on(day);
        var csv = new BoardCsv(board).text();
        var sha256 = Sha256.of(csv.getBytes(UTF_8)).hex();
        if (!closedDays.close(day, csv, sha256)) return false;
        ledger.append(new PublicEntry(
                EntryType.FIGURES_PUBLISHED,
                today,
                Map.of("date", day, "sha256", sha256, "size", board.head().size())));
        return true;
    }
}
