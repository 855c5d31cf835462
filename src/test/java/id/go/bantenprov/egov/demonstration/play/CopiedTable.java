package id.go.bantenprov.egov.demonstration.play;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table that holds rows of a case.
 *
 * @param link the column by which a row finds its case
 * @param of what the case is called there: empty for its id, {@code _tag} for its tag
 * @param order of the rows of a case
 * @param own the columns in which a copy has what is its own
 */
record CopiedTable(String table, String link, String of, String order, List<String> own) {
    static final List<CopiedTable> ALL = List.of(
            new CopiedTable(
                    "application", "id", "", "id", List.of("id", "number", "draft", "tag", "data_key", "answers")),
            new CopiedTable("history", "version", "id"),
            new CopiedTable("hand", "since, place"),
            new CopiedTable("entry", "seq", "entry_id", "entry", "salt", "content"),
            new CopiedTable("document", "year", "seq", "number", "token", "file", "sha256"),
            new CopiedTable("message", "id", "id", "body"),
            new CopiedTable("board_round", "tag", "_tag", "round", List.of("tag", "steps", "first_entry")));

    /**
     * Of files only digests are kept, answers being written or corrected long ago show nothing new, and who looks at what
     * is no case.
     */
    static final List<String> LEFT_OUT = List.of("attachment", "correction_draft", "former_answers", "presence");

    private CopiedTable(String table, String order, String... own) {
        this(
                table,
                "application",
                "",
                order,
                Stream.concat(Stream.of("application"), Stream.of(own)).toList());
    }

    @Override
    public String toString() {
        return table;
    }
}
