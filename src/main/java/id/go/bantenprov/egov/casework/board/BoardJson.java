package id.go.bantenprov.egov.casework.board;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The board as the interface for programs gives it; the members are those of the table, see {@link Counts}. */
record BoardJson(String origin, long size, String root, OffsetDateTime readAt, LocalDate day, List<Service> services) {
    record Service(
            String agency,
            String service,
            List<InPeriod> periods,
            @Nullable Durations durations) {
        static Service of(BoardLine line, LocalDate day) {
            var periods = Arrays.stream(Period.values())
                    .map(period -> InPeriod.of(period, line.in(period), day))
                    .toList();
            return new Service(
                    line.agency(), line.service(), periods, line.durations().orElse(null));
        }
    }

    record InPeriod(
            String period,
            LocalDate from,
            LocalDate to,
            long received,
            long granted,
            long partly,
            long rejected,
            long lapsed,
            long withdrawn,
            long onTime,
            long late,
            long lateNow,
            long rightFirstTime,
            long extended,
            long corrected) {
        static InPeriod of(Period period, Counts counts, LocalDate day) {
            return new InPeriod(
                    period.code(),
                    period.from(day),
                    day,
                    counts.received(),
                    counts.granted(),
                    counts.partly(),
                    counts.rejected(),
                    counts.lapsed(),
                    counts.withdrawn(),
                    counts.onTime(),
                    counts.late(),
                    counts.lateNow(),
                    counts.rightFirstTime(),
                    counts.extended(),
                    counts.corrected());
        }
    }

    static BoardJson of(Board board) {
        var services = board.lines().stream()
                .map(line -> Service.of(line, board.day()))
                .toList();
        var head = board.head();
        return new BoardJson(head.origin(), head.size(), head.root(), board.foldedAt(), board.day(), services);
    }
}
