package id.go.bantenprov.verify.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which days count, by the calendars published so far; counted day by day. Without a calendar of the year there is no answer. */
final class WorkingDays {
    private record Year(Set<DayOfWeek> open, Set<LocalDate> off) {}

    private final Map<Integer, Year> years;

    private WorkingDays(Map<Integer, Year> years) {
        this.years = years;
    }

    static WorkingDays none() {
        return new WorkingDays(Map.of());
    }

    /** These calendars with one year replaced. */
    WorkingDays with(Entry published) {
        var open = EnumSet.noneOf(DayOfWeek.class);
        int weekday = 1;
        for (var close : published.fields().path("close")) {
            if (!close.asString("").isEmpty()) open.add(DayOfWeek.of(weekday));
            weekday++;
        }
        var off = new HashSet<LocalDate>();
        published.fields().path("off").forEach(day -> off.add(LocalDate.parse(day.asString())));
        var replaced = new HashMap<>(years);
        replaced.put(published.number("year").orElseThrow(), new Year(open, off));
        return new WorkingDays(replaced);
    }

    /** Working days after {@code a} up to and with {@code b}; 0 if b is not after a. */
    int between(LocalDate a, LocalDate b) {
        int count = 0;
        for (var day = a.plusDays(1); !day.isAfter(b); day = day.plusDays(1)) if (isWorkingDay(day)) count++;
        return count;
    }

    /**
     * The n-th working day after {@code a}; {@code a} itself for 0; for a negative n the latest working day from which on
     * -n working days have passed at {@code a}.
     */
    LocalDate after(LocalDate a, int n) {
        return n >= 0 ? forward(a, n) : backward(a, -n);
    }

    private LocalDate forward(LocalDate a, int n) {
        var day = a;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    private LocalDate backward(LocalDate a, int n) {
        var day = a;
        int passed = 0;
        while (passed < n || !isWorkingDay(day)) {
            if (isWorkingDay(day)) passed++;
            day = day.minusDays(1);
        }
        return day;
    }

    private boolean isWorkingDay(LocalDate day) {
        var year = years.get(day.getYear());
        if (year == null) throw new CannotJudge("there is no calendar of " + day.getYear() + " in the log");
        return year.open.contains(day.getDayOfWeek()) && !year.off.contains(day);
    }
}
