package id.go.bantenprov.egov.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One year as the decree of the three ministers sets it.
 *
 * @param decree the decree by its numbers, as shown to those whose dates move
 * @param off all days off of the year, each once, in order
 */
public record CalendarYear(int year, String decree, List<DayOff> off, OfficeHours hours) {
    public CalendarYear {
        off = off.stream().sorted(Comparator.comparing(DayOff::day)).toList();
        if (decree.isBlank()) throw new IllegalArgumentException("The calendar of " + year + " names no decree");
        if (off.stream().anyMatch(each -> each.day().getYear() != year))
            throw new IllegalArgumentException("The calendar of " + year + " holds a day of another year");
        if (off.stream().map(DayOff::day).distinct().count() != off.size())
            throw new IllegalArgumentException("The calendar of " + year + " names a day twice");
    }

    LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }
}
