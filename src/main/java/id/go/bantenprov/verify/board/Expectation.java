package id.go.bantenprov.verify.board;

/** What to do with a value that was computed for a field of an entry. */
@FunctionalInterface
interface Expectation {
    /** Forgets it: for replays, in which old entries are not judged again. */
    Expectation NONE = (_, _, _) -> {};

    void expect(Entry entry, String field, Object computed);
}
