package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.catalogue.PromiseFigures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the home page what the board says of all services together. */
@Component
class KeptPromises implements PromiseFigures {
    private final Boards boards;
    private final Clock clock;

    KeptPromises(Boards boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    @Override
    public Optional<Kept> last30Days() {
        var board = boards.on(LocalDate.now(clock));
        var all = board.lines().stream().map(line -> line.in(Period.DAYS_30)).reduce(Counts.NONE, Counts::plus);
        return all.onTimeShare().map(share -> new Kept(all.finished(), share, all.lateNow(), board.foldedAt()));
    }
}
