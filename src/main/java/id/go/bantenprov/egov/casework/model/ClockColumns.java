package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.calendar.PromiseClock.NotStarted;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.calendar.PromiseClock.Stopped;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clock as five columns: all empty before it begins, the last two only while it stands still. */
record ClockColumns(
        @Nullable LocalDate since,
        @Nullable Integer usedBefore,
        @Nullable LocalDate due,
        @Nullable LocalDate stoppedOn,
        @Nullable Integer left) {

    static ClockColumns of(PromiseClock clock) {
        return switch (clock) {
            case NotStarted _ -> new ClockColumns(null, null, null, null, null);
            case Running(var since, var usedBefore, var due) -> new ClockColumns(since, usedBefore, due, null, null);
            case Stopped(var before, var on, var left) ->
                new ClockColumns(before.since(), before.usedBefore(), before.due(), on, left);
        };
    }

    PromiseClock toClock() {
        if (since == null) return PromiseClock.notStarted();
        var running = new Running(since, Objects.requireNonNull(usedBefore), Objects.requireNonNull(due));
        return stoppedOn == null ? running : new Stopped(running, stoppedOn, Objects.requireNonNull(left));
    }
}
