package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.casework.model.ApplicationState.Ended;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Dates an open application anew under a calendar that was published since. Whoever locks an application meets it so,
 * whether a job comes to it first or a deed; an ended one keeps the days it ended with.
 */
@Component
class Redate {
    private final Calendars calendars;
    private final InForce inForce;
    private final DatedEvents events;
    private final CaseRows rows;
    private final CaseBook book;
    private final Tidings tidings;

    Redate(Calendars calendars, InForce inForce, DatedEvents events, CaseRows rows, CaseBook book, Tidings tidings) {
        this.calendars = calendars;
        this.inForce = inForce;
        this.events = events;
        this.rows = rows;
        this.book = book;
        this.tidings = tidings;
    }

    /**
     * The application as it stands under the calendar that holds until the transaction ends.
     *
     * @param application locked
     * @param revision of the calendar by which it was dated last
     */
    Application underCurrent(Application application, int revision) {
        int current = calendars.currentForDeed().revision();
        if (revision == current || application.state() instanceof Ended) return application;
        var terms = inForce.termsFor(application);
        var decree = String.join("; ", calendars.decreesSince(revision));
        var move = application.redate(events.of(application), decree, terms);
        move.ifPresentOrElse(moved -> write(application, moved, terms), () -> rows.datedBy(application.id(), current));
        return move.map(Move::after).orElse(application);
    }

    private void write(Application before, Move move, Terms terms) {
        book.write(Actor.TIME, before, move, terms);
        tell(before, move, terms);
    }

    private void tell(Application before, Move move, Terms terms) {
        var after = move.after();
        moved(before.dayForApplicant(), after.dayForApplicant())
                .ifPresent(day -> tidings.tellApplicant(after, "casework.told.redated", day, move.reason()));
        moved(before.due(), after.due()).ifPresent(day -> {
            tidings.tellHolder(after, terms, "casework.told.redated", day, move.reason());
            tidings.tellHeadOfMany(after, terms, "casework.told.redatedMany", move.reason());
        });
    }

    /** The new day, if it is another one. */
    private static Optional<LocalDate> moved(Optional<LocalDate> before, Optional<LocalDate> after) {
        return after.equals(before) ? Optional.empty() : after;
    }
}
