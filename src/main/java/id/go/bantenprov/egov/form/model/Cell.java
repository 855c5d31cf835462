package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.Value;
import java.util.List;

/** What is known of an expression at one moment. Adding answers makes a cell more exact and never contradicts it. */
public sealed interface Cell permits Truth, Span, Cell.Item, Cell.Rows {
    /** A known text, choice, region, address or list of files. */
    record Item(Value value) implements Cell {}

    /**
     * A group: what is known of each row, one cell a field.
     * @param nextRow a row that is not there yet
     * @param open whether rows may still come
     */
    record Rows(List<List<Cell>> rows, List<Cell> nextRow, int least, int most, boolean open) implements Cell {
        int rowsToCome() {
            return open ? most - rows.size() : 0;
        }
    }

    /** Whether nothing can change it any more. */
    default boolean isKnown() {
        return switch (this) {
            case Truth truth -> truth == Truth.TRUE || truth == Truth.FALSE;
            case Span span -> span.isExact();
            case Item _ -> true;
            case Rows rows -> !rows.open() && rows.rows().stream().allMatch(Cell::rowSettled);
        };
    }

    /** Whether it takes part in nothing, or may yet come to: such a cell decides no comparison. */
    default boolean isAbsent() {
        return this == Truth.NOT_NEEDED || this == Truth.OPEN;
    }

    private static boolean rowSettled(List<Cell> row) {
        return row.stream().allMatch(cell -> cell == Truth.NOT_NEEDED || cell.isKnown());
    }
}
