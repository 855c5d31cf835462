package id.go.bantenprov.egov.casework.board;

import static java.util.stream.Collectors.toMap;

import id.go.bantenprov.egov.catalogue.MeasuredDuration;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the catalogue what the board has measured of its services. */
@Component
class MeasuredDurations implements MeasuredDuration {
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

    /** Where a service has moved to another agency, that of the agency with more cases. */
    @Override
    public Map<ServiceCode, Measured> all() {
        return boards.on(LocalDate.now(clock)).lines().stream()
                .filter(line -> line.durations().isPresent())
                .collect(toMap(
                        line -> new ServiceCode(line.service()),
                        line -> measured(line.durations().get()),
                        (one, other) -> one.ended() >= other.ended() ? one : other));
    }

    private static Measured measured(Durations durations) {
        return new Measured(
                durations.days(),
                Math.toIntExact(durations.cases()),
                Math.toIntExact(durations.late()),
                durations.usedMedian(),
                durations.usedP90(),
                durations.calendarMedian());
    }
}
