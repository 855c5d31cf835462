package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.web.Time;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reminds of every due day that calls for it on a working day. Telling twice is no harm: each is told once. */
@Component
class RemindAll {
    /** After so many late working days the secretary is not told any more. */
    private static final int LATEST = 250;

    private final Reminders reminders;
    private final Remind remind;
    private final RemindSecretary remindSecretary;
    private final Calendars calendars;
    private final Catalogue catalogue;

    RemindAll(
            Reminders reminders,
            Remind remind,
            RemindSecretary remindSecretary,
            Calendars calendars,
            Catalogue catalogue) {
        this.reminders = reminders;
        this.remind = remind;
        this.remindSecretary = remindSecretary;
        this.calendars = calendars;
        this.catalogue = catalogue;
    }

    void on(LocalDate today) {
        var calendar = calendars.current();
        if (!calendar.knows(today) || !calendar.isWorkingDay(today)) return;
        remindOfEach(days(today, calendar, answerTerms()));
        reminders.owners(forSecretary(today, calendar)).forEach(owner -> remindSecretary.handle(Time.PASSED, owner));
    }

    private void remindOfEach(Set<LocalDate> days) {
        var after = ApplicationId.BEFORE_ALL;
        var batch = reminders.on(days, after);
        while (!batch.isEmpty()) {
            batch.forEach(id -> remind.handle(Time.PASSED, id));
            after = batch.getLast();
            batch = batch.size() < Reminders.BATCH ? List.of() : reminders.on(days, after);
        }
    }

    /** In how many working days applicants are to answer, by any version of a service. */
    private List<Integer> answerTerms() {
        return catalogue.versions().stream()
                .map(service -> service.promise().answerWithin())
                .toList();
    }

    /** The due days of which somebody is to hear today. No due day is in a year that the calendar does not know. */
    static Set<LocalDate> days(LocalDate today, WorkingCalendar calendar, List<Integer> answerTerms) {
        var days = new TreeSet<LocalDate>();
        days.add(today);
        Stream.of(
                        List.of(Remind.BEFORE_DUE),
                        Remind.BEFORE_ANSWER,
                        answerTerms.stream().map(term -> term / 2).toList())
                .flatMap(List::stream)
                .flatMap(left -> ahead(today, left, calendar).stream())
                .forEach(days::add);
        before(today, 1, calendar).ifPresent(days::add);
        return days;
    }

    /** The due days of promises that are late by so many days that the secretary hears of their agencies. */
    private static List<LocalDate> forSecretary(LocalDate today, WorkingCalendar calendar) {
        return IntStream.rangeClosed(1, LATEST)
                .filter(RemindSecretary::isDue)
                .mapToObj(late -> before(today, late, calendar))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LocalDate> ahead(LocalDate today, int days, WorkingCalendar calendar) {
        var last = LocalDate.of(calendar.years().getLast().year(), 12, 31);
        return calendar.workingDaysBetween(today, last) >= days
                ? Optional.of(calendar.after(today, days))
                : Optional.empty();
    }

    private static Optional<LocalDate> before(LocalDate today, int days, WorkingCalendar calendar) {
        var first = LocalDate.of(calendar.years().getFirst().year(), 1, 1);
        return calendar.workingDaysBetween(first, today) > days
                ? Optional.of(calendar.after(today, -days))
                : Optional.empty();
    }
}
