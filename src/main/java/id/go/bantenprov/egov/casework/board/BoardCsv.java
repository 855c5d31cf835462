package id.go.bantenprov.egov.casework.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The board as a table for programs, in the form that {@code docs/board.md} fixes. */
record BoardCsv(Board board) {
    private static final String COLUMNS =
            "agency,service,period,from,to,received,granted,partly,rejected,lapsed,withdrawn,"
                    + "on_time,late,late_now,right_first_time,extended,corrected,duration_days,duration_cases,"
                    + "used_median,used_p90,calendar_median,calendar_p90";

    String text() {
        var head = board.head();
        var first = "# board 1; origin=%s; size=%d; root=%s; day=%s"
                .formatted(head.origin(), head.size(), head.root(), board.day());
        var rows = new ArrayList<>(List.of(first, COLUMNS));
        for (var line : board.lines()) for (var period : Period.values()) rows.add(row(line, period));
        return rows.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private String row(BoardLine line, Period period) {
        var in = line.in(period);
        var cells = new ArrayList<Object>(
                List.of(line.agency(), line.service(), period.code(), period.from(board.day()), board.day()));
        cells.addAll(List.of(in.received(), in.granted(), in.partly(), in.rejected(), in.lapsed(), in.withdrawn()));
        cells.addAll(List.of(in.onTime(), in.late(), in.lateNow(), in.rightFirstTime(), in.extended(), in.corrected()));
        cells.addAll(durations(line.durations()));
        return cells.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static List<String> durations(Optional<Durations> durations) {
        List<ToLongFunction<Durations>> columns = List.of(
                Durations::days,
                Durations::cases,
                Durations::usedMedian,
                Durations::usedP90,
                Durations::calendarMedian,
                Durations::calendarP90);
        return columns.stream()
                .map(column -> durations
                        .map(of -> Long.toString(column.applyAsLong(of)))
                        .orElse(""))
                .toList();
    }
}
