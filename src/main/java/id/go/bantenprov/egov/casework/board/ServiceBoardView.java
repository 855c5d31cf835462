package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import java.util.Optional;

/**
 * One service on the board.
 *
 * @param promiseDays working days promised today
 */
public record ServiceBoardView(
        Board board,
        long version,
        Period period,
        String code,
        Localized name,
        Optional<Integer> promiseDays,
        Counts counts,
        Optional<Durations> durations,
        List<DayRow> days) {}
