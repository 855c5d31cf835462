package id.go.bantenprov.egov.casework.board;

import static java.util.stream.Collectors.groupingBy;

import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.casework.board.BoardRows.Place;
import id.go.bantenprov.egov.casework.board.BoardView.AgencyRow;
import id.go.bantenprov.egov.casework.board.BoardView.LateRow;
import id.go.bantenprov.egov.casework.board.BoardView.ServiceRow;
import id.go.bantenprov.egov.notification.Live;
import id.go.bantenprov.egov.web.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public board: all services, one service, the cases behind one figure. */
@Controller
class BoardPages {
    private static final Comparator<Counts> WORST_FIRST = Comparator.comparing(
                    (Counts counts) -> counts.onTimeShare().orElse(BigDecimal.valueOf(101)))
            .thenComparing(Counts::lateNow, Comparator.reverseOrder());

    private final Boards boards;
    private final BoardRows rows;
    private final BoardNames names;
    private final Calendars calendars;
    private final Live live;
    private final Clock clock;

    BoardPages(Boards boards, BoardRows rows, BoardNames names, Calendars calendars, Live live, Clock clock) {
        this.boards = boards;
        this.rows = rows;
        this.names = names;
        this.calendars = calendars;
        this.live = live;
        this.clock = clock;
    }

    @GetMapping("/kinerja")
    ModelAndView board(@RequestParam(defaultValue = "") String masa) {
        var version = live.version();
        var board = boards.on(LocalDate.now(clock));
        var period = Period.parse(masa).orElse(Period.DAYS_30);
        var view = new BoardView(
                board,
                version,
                period,
                total(board.lines(), period),
                agencies(board, period),
                services(board, period),
                late(board));
        return new ModelAndView("casework/board/board", Map.of("view", view));
    }

    @GetMapping("/kinerja/{service}")
    ModelAndView service(@PathVariable String service, @RequestParam(defaultValue = "") String masa) {
        var version = live.version();
        var board = boards.on(LocalDate.now(clock));
        var period = Period.parse(masa).orElse(Period.DAYS_30);
        var lines = linesOf(board, service);
        var view = new ServiceBoardView(
                board,
                version,
                period,
                service,
                names.service(service),
                names.online(service).map(online -> online.promise().days()),
                total(lines, period),
                lines.stream().flatMap(line -> line.durations().stream()).max(Comparator.comparing(Durations::cases)),
                rows.days(service, period.from(board.day()), board.day()));
        return new ModelAndView("casework/board/service", Map.of("view", view));
    }

    @GetMapping("/kinerja/{service}/{figure}")
    ModelAndView cases(
            @PathVariable String service,
            @PathVariable String figure,
            @RequestParam(defaultValue = "") String masa,
            @RequestParam(defaultValue = "") String sesudah) {
        var board = boards.on(LocalDate.now(clock));
        var period = Period.parse(masa).orElse(Period.DAYS_30);
        var opened = Figure.parse(figure).orElseThrow(() -> new NotFound(figure));
        linesOf(board, service);
        var from = opened == Figure.LATE_NOW ? LocalDate.EPOCH : period.from(board.day());
        var to = opened == Figure.LATE_NOW ? board.day().minusDays(1) : board.day();
        var found = rows.cases(service, opened, from, to, Place.parse(sesudah).orElse(Place.BEGINNING));
        var shown = found.stream().limit(BoardRows.CASES_A_PAGE).toList();
        var next = found.size() > shown.size() ? Optional.of(shown.getLast().cursor()) : Optional.<String>empty();
        var view = new CasesView(board, period, from, service, names.service(service), opened, shown, next);
        return new ModelAndView("casework/board/cases", Map.of("view", view));
    }

    /** @return nothing if the service is offered but nobody has applied yet */
    private List<BoardLine> linesOf(Board board, String service) {
        var lines = board.lines().stream()
                .filter(line -> line.service().equals(service))
                .toList();
        if (lines.isEmpty() && names.online(service).isEmpty()) throw new NotFound(service);
        return lines;
    }

    private static Counts total(List<BoardLine> lines, Period period) {
        return lines.stream().map(line -> line.in(period)).reduce(Counts.NONE, Counts::plus);
    }

    private List<AgencyRow> agencies(Board board, Period period) {
        return board.lines().stream().collect(groupingBy(BoardLine::agency)).entrySet().stream()
                .map(agency -> new AgencyRow(names.agency(agency.getKey()), total(agency.getValue(), period)))
                .sorted(Comparator.comparing(AgencyRow::counts, WORST_FIRST).thenComparing(AgencyRow::name))
                .toList();
    }

    private List<ServiceRow> services(Board board, Period period) {
        return board.lines().stream()
                .map(line -> new ServiceRow(
                        line.service(),
                        names.service(line.service()),
                        names.agency(line.agency()),
                        line.in(period),
                        line.durations()))
                .sorted(Comparator.comparing(ServiceRow::counts, WORST_FIRST).thenComparing(ServiceRow::code))
                .toList();
    }

    private List<LateRow> late(Board board) {
        var calendar = calendars.current();
        return rows.longestLate(board.day()).stream()
                .map(row -> new LateRow(
                        row.service(),
                        names.service(row.service()),
                        names.agency(row.agency()),
                        calendar.lateBy(row.day(), board.day())))
                .toList();
    }
}
