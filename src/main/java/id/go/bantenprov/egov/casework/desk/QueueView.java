package id.go.bantenprov.egov.casework.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a queue.
 *
 * @param only says of which office the files are; null if that is no filter
 * @param services those whose files can come into this queue
 * @param topics what it follows, parted by blanks; nothing where something was looked up, which is not tried again
 * @param next address of the following page; null if this is the last
 * @param lookedUp what opens nothing; null if nothing was looked up
 */
public record QueueView(
        QueueFilter filter,
        @Nullable String only,
        List<Link> scopes,
        List<Figure> figures,
        List<Link> filters,
        List<Option> services,
        List<Option> states,
        List<Row> rows,
        @Nullable String next,
        @Nullable LookedUp lookedUp,
        OffsetDateTime now,
        String topics,
        long version) {
    /** Key of the name of the day by which its rows stand in order. */
    public String dayName() {
        return switch (filter.show()) {
            case AWAITING -> "casework.desk.column.day.awaiting";
            case ENDED -> "casework.desk.column.day.ended";
            default -> "casework.desk.column.day";
        };
    }

    public boolean newestFirst() {
        return filter.show() == QueueFilter.Show.ENDED;
    }

    /** Another view of the queue. */
    public record Link(String address, String text, boolean here) {}

    /** How many, and where they are listed. */
    public record Figure(String address, String text, int count, boolean late) {}

    public record Option(String value, String text, boolean chosen) {}

    /**
     * A file.
     *
     * @param applicant initials only: a row is no look at a person
     * @param holder who works on it, or the office that has it
     * @param assigned whether a person has it
     * @param written whether the applicant has written, and nobody who works on the file has answered or acted since
     */
    public record Row(
            String number,
            String tone,
            String icon,
            String due,
            LocalDate day,
            String service,
            String applicant,
            String step,
            String holder,
            boolean assigned,
            boolean written) {}
}
