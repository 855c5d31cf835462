package id.go.bantenprov.egov.casework.track;

/** What became of asking for a number. */
public sealed interface Tracking {
    record Found(TrackedCase tracked) implements Tracking {}

    record Unknown() implements Tracking {}

    /** Nothing was looked up: the check character does not fit. */
    record Mistyped() implements Tracking {}

    /** @param seconds until the next try */
    record TooMany(int seconds) implements Tracking {}
}
