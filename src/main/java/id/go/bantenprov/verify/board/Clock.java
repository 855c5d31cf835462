package id.go.bantenprov.verify.board;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A clock in working days that can stand still.
 *
 * @param since first day of the stretch that runs now, or ran before the stop; not counted itself
 * @param usedBefore working days of earlier stretches
 * @param stop if it stands still: since when, and with how many days left
 */
record Clock(LocalDate since, int usedBefore, LocalDate due, Optional<Stop> stop) {
    /** @param left negative if it was late already */
    record Stop(LocalDate on, int left) {}

    static Clock start(LocalDate on, int days, WorkingDays calendar) {
        return new Clock(on, 0, calendar.after(on, days), Optional.empty());
    }

    Clock stopped(LocalDate on, WorkingDays calendar) {
        if (stop.isPresent()) return this;
        var x = later(on, since);
        int left = x.isAfter(due) ? -Math.max(1, calendar.between(due, x)) : calendar.between(x, due);
        return new Clock(since, usedBefore, due, Optional.of(new Stop(x, left)));
    }

    Clock resumed(LocalDate on, int floor, WorkingDays calendar) {
        if (stop.isEmpty()) return this;
        var stood = stop.get();
        var r = later(on, stood.on);
        int granted = stood.left < 0 ? stood.left : Math.max(stood.left, floor);
        var used = usedBefore + calendar.between(since, stood.on);
        return new Clock(r, used, calendar.after(r, granted), Optional.empty());
    }

    Clock cancelled() {
        return new Clock(since, usedBefore, due, Optional.empty());
    }

    Clock extended(int days, WorkingDays calendar) {
        return new Clock(
                since, usedBefore, calendar.after(due, days), stop.map(stood -> new Stop(stood.on, stood.left + days)));
    }

    int used(LocalDate through, WorkingDays calendar) {
        return usedBefore + calendar.between(since, stop.map(Stop::on).orElse(through));
    }

    boolean lateOn(LocalDate day) {
        return stop.isEmpty() && day.isAfter(due);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
