package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FactKind.Bounds;
import id.go.bantenprov.egov.form.FactKind.DateBound;
import id.go.bantenprov.egov.form.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns answers, and their absence, into cells. @param day null while the day is not known, as at loading */
record Cells(Judge judge, @Nullable LocalDate day) {
    /** The cell of a fact that is needed. */
    Cell needed(Fact fact, @Nullable Answer answer) {
        if (answer instanceof Answer.Given(var value) && isValid(fact.kind(), value)) return given(fact.kind(), value);
        if (!fact.optional()) return missing(fact.kind());
        return answer instanceof Answer.LeftEmpty ? Truth.NOT_NEEDED : Truth.OPEN;
    }

    boolean isValid(FactKind kind, Value value) {
        return day != null && Validity.fault(kind, value, day) == null;
    }

    private Cell given(FactKind kind, Value value) {
        return switch (value) {
            case Value.Whole(var number) -> Span.exactly(number);
            case Value.Amount(var amount) -> Span.exactly(amount);
            case Value.Day(var date) -> Span.of(date);
            case Value.Truth(var truth) -> Truth.of(truth);
            case Value.Declared _ -> Truth.TRUE;
            case Value.Rows rows -> rows((FactKind.Group) kind, rows);
            case Value.Text _, Value.Choice _, Value.Choices _, Value.Region _, Value.Address _, Value.Files _ ->
                new Cell.Item(value);
        };
    }

    /** What is known of a fact of this kind before it is answered. */
    Cell missing(FactKind kind) {
        return switch (kind) {
            case FactKind.Int(var bounds) -> span(bounds);
            case FactKind.Decimal(var _, var bounds) -> span(bounds);
            case FactKind.Money(var bounds) -> span(bounds);
            case FactKind.Date(var min, var max) -> new Span(days(min), days(max));
            case FactKind.Group group -> rows(group, new Value.Rows(List.of(), false));
            default -> Truth.UNKNOWN;
        };
    }

    private static Span span(Bounds bounds) {
        return new Span(bounds.min(), bounds.max());
    }

    private @Nullable BigDecimal days(@Nullable DateBound bound) {
        if (bound instanceof DateBound.Fixed(var date)) return BigDecimal.valueOf(date.toEpochDay());
        return bound == null || day == null
                ? null
                : BigDecimal.valueOf(bound.on(day).toEpochDay());
    }

    /** A full group cannot grow, and one with too few rows is not closed, whatever was said. */
    private Cell rows(FactKind.Group group, Value.Rows given) {
        int size = given.rows().size();
        var count = group.rows();
        boolean open = size < count.most() && (!given.closed() || size < count.fewest());
        var rows = given.rows().stream().map(row -> row(group, row)).toList();
        return new Cell.Rows(rows, row(group, Map.of()), count.fewest(), count.most(), open);
    }

    private List<Cell> row(FactKind.Group group, Map<String, Answer> answers) {
        var row = new ArrayList<Cell>();
        for (var field : group.fields()) {
            var guard =
                    field.when() == null ? Truth.TRUE : judge.truth(field.when().expr(), row);
            row.add(guarded(guard, field, answers.get(field.key())));
        }
        return row;
    }

    private Cell guarded(Truth guard, Fact field, @Nullable Answer answer) {
        return switch (guard) {
            case TRUE -> needed(field, answer);
            case FALSE, NOT_NEEDED -> Truth.NOT_NEEDED;
            case UNKNOWN, OPEN -> Truth.OPEN;
        };
    }
}
