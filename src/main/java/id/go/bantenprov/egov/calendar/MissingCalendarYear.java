package id.go.bantenprov.egov.calendar;

/**
 * A day had to be judged whose year is not loaded. An unknown year is never "no holidays": the deed that needed the
 * day writes nothing and says so.
 */
public class MissingCalendarYear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    public MissingCalendarYear(int year) {
        super("The working-day calendar of " + year + " is not loaded");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
