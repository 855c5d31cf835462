package id.go.bantenprov.egov.form.model;

/** A fact, guard or rule that depends on itself; the message prints the way round, such as {@code a ← b ← a}. */
public final class Cycle extends RuntimeException {
    private final String start;

    Cycle(String start, String way) {
        super(way);
        this.start = start;
    }

    /** One of the facts or pages in it. */
    public String start() {
        return start;
    }
}
