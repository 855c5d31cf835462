package id.go.bantenprov.egov.identity;

/** What became of asking a limit for one more try. */
public sealed interface Taken {
    record Allowed() implements Taken {}

    /** @param seconds until the next try can be allowed, at least 1 */
    record Wait(int seconds) implements Taken {}
}
