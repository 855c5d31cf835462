package id.go.bantenprov.egov.casework.board;

import static java.util.stream.Collectors.groupingBy;

import id.go.bantenprov.egov.catalogue.MeasuredDuration;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the catalogue what the board has measured of its services. */
@Component
class MeasuredDurations implements MeasuredDuration {
    private static final int DAYS_OF_PROMISES = 90;

    private final Boards boards;
    private final Clock clock;

    MeasuredDurations(Boards boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    @Override
    public Optional<Measured> of(ServiceCode service) {
        return Optional.ofNullable(all().get(service));
    }

    /** Where a service has moved to another agency, the durations of the agency with more cases, the promises of both. */
    @Override
    public Map<ServiceCode, Measured> all() {
        var measured = new HashMap<ServiceCode, Measured>();
        boards.on(LocalDate.now(clock)).lines().stream()
                .collect(groupingBy(line -> new ServiceCode(line.service())))
                .forEach((service, lines) ->
                        durations(lines).ifPresent(took -> measured.put(service, measured(took, promises(lines)))));
        return measured;
    }

    private static Optional<Durations> durations(List<BoardLine> lines) {
        return lines.stream().flatMap(line -> line.durations().stream()).max(Comparator.comparing(Durations::cases));
    }

    private static Promises promises(List<BoardLine> lines) {
        var counts = lines.stream().map(line -> line.in(Period.DAYS_90)).reduce(Counts.NONE, Counts::plus);
        return new Promises(DAYS_OF_PROMISES, Math.toIntExact(counts.onTime()), Math.toIntExact(counts.late()));
    }

    private static Measured measured(Durations durations, Promises promises) {
        return new Measured(
                durations.days(),
                Math.toIntExact(durations.cases()),
                durations.usedMedian(),
                durations.usedP90(),
                durations.calendarMedian(),
                promises);
    }
}
