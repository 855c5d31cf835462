package id.go.bantenprov.egov.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * When the offices close, by day of the week, Asia/Jakarta. A weekday without a closing time is no working day.
 *
 * @param close at least one day; unmodifiable, in the order of the week
 */
public record OfficeHours(Map<DayOfWeek, LocalTime> close) {
    public OfficeHours {
        close = Collections.unmodifiableMap(new EnumMap<>(close));
        if (close.isEmpty()) throw new IllegalArgumentException("An office that never opens keeps no promise");
    }

    public boolean openOn(DayOfWeek weekday) {
        return close.containsKey(weekday);
    }

    public Optional<LocalTime> closeOn(DayOfWeek weekday) {
        return Optional.ofNullable(close.get(weekday));
    }
}
