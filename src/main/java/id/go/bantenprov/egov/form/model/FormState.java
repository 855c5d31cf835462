package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Settled;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything judged for one set of answers on one day. Never changes: another answer gives another state. */
public final class FormState {
    final FormGraph graph;
    final Answers answers;
    final Cell[] cells;
    private final Truth[] guards;
    private final Judge judge;
    private final Cells reader;
    private final @Nullable LocalDate day;

    private FormState(FormGraph graph, Answers answers, @Nullable LocalDate day, Cell[] cells, Truth[] guards) {
        this.graph = graph;
        this.answers = answers;
        this.day = day;
        this.cells = cells;
        this.guards = guards;
        this.judge = new Judge(day == null ? Span.ANY : Span.of(day), cells);
        this.reader = new Cells(judge, day);
    }

    /** @param day null for what holds on any day, before anybody has answered */
    public static FormState of(FormGraph graph, Answers answers, @Nullable LocalDate day) {
        var cells = new Cell[graph.places()];
        var guards = new Truth[graph.facts.size()];
        var state = new FormState(graph, answers, day, cells, guards);
        for (int place : graph.order) state.settle(place);
        return state;
    }

    /** The state after one fact was answered anew; only what depends on it is judged again. */
    public FormState with(String fact, Answers changed) {
        var state = new FormState(graph, changed, day, cells.clone(), guards.clone());
        for (int place : graph.affected[graph.number(fact)]) state.settle(place);
        return state;
    }

    private void settle(int place) {
        int page = place - graph.facts.size();
        int rule = place - graph.placeOfRule(0);
        if (rule >= 0) cells[place] = judge.truth(graph.rules.get(rule).expr());
        else if (page >= 0) cells[place] = guard(graph.pages.get(page).when());
        else settleFact(place);
    }

    private Truth guard(@Nullable Rule when) {
        return when == null ? Truth.TRUE : judge.truth(when.expr());
    }

    private void settleFact(int number) {
        var fact = graph.facts.get(number);
        var onPage = graph.pageOf[number] < 0 ? Truth.TRUE : pageGuard(graph.pageOf[number]);
        var guard = bothNeeded(onPage, guard(fact.when()));
        guards[number] = guard;
        cells[number] = switch (guard) {
            case FALSE, NOT_NEEDED -> Truth.NOT_NEEDED;
            case UNKNOWN, OPEN -> Truth.OPEN;
            case TRUE -> needed(fact);
        };
    }

    /** A guard that is not needed reads as false, so it is not left out of the conjunction. */
    private static Truth bothNeeded(Truth page, Truth fact) {
        return page == Truth.NOT_NEEDED || fact == Truth.NOT_NEEDED ? Truth.FALSE : page.and(fact);
    }

    private Cell needed(Fact fact) {
        return fact.computed() != null
                ? judge.judge(fact.computed().expr())
                : reader.needed(fact, answers.get(fact.key()).orElse(null));
    }

    Judge judge() {
        return judge;
    }

    Truth guardOf(int fact) {
        return Objects.requireNonNull(guards[fact]);
    }

    /** What an answer to a fact can still be, needed or not. */
    Cell domain(int fact) {
        var unbounded = cells[fact] instanceof Span || graph.facts.get(fact).computed() != null;
        return unbounded ? cells[fact] : reader.missing(graph.facts.get(fact).kind());
    }

    Truth pageGuard(int page) {
        return (Truth) cells[graph.placeOfPage(page)];
    }

    Truth rule(int rule) {
        return (Truth) cells[graph.placeOfRule(rule)];
    }

    public Settled settled(String key) {
        int number = graph.number(key);
        if (cells[number] == Truth.NOT_NEEDED) return new Settled.NotNeeded();
        return known(number)
                .<Settled>map(Settled.Known::new)
                .orElseGet(() -> new Settled.Missing(guardOf(number) == Truth.TRUE));
    }

    private Optional<Value> known(int number) {
        var fact = graph.facts.get(number);
        var cell = cells[number];
        if (guardOf(number) != Truth.TRUE || !cell.isKnown()) return Optional.empty();
        if (fact.computed() != null) return Optional.of(computed(fact.kind(), cell));
        return answers.get(fact.key())
                .map(answer ->
                        answer instanceof Answer.Given(var value) && reader.isValid(fact.kind(), value) ? value : null);
    }

    /** An answer as it is handed in: fields of rows that are not needed are left out. */
    public Value kept(String key, Value value) {
        if (!(value instanceof Value.Rows(var rows, var closed))) return value;
        int number = graph.number(key);
        var fields = ((FactKind.Group) graph.facts.get(number).kind()).fields();
        var judged = ((Cell.Rows) cells[number]).rows();
        var kept = new ArrayList<Map<String, Answer>>();
        for (int row = 0; row < rows.size(); row++) {
            var fieldsKept = new LinkedHashMap<>(rows.get(row));
            for (int field = 0; field < fields.size(); field++)
                if (judged.get(row).get(field) == Truth.NOT_NEEDED)
                    fieldsKept.remove(fields.get(field).key());
            kept.add(fieldsKept);
        }
        return new Value.Rows(kept, closed);
    }

    /** A field of a row that another answer of the row makes needed and nobody has given. @param row from 0 */
    public record Gap(int row, String field) {
        public String name(String group) {
            return group + "." + row + "." + field;
        }
    }

    /** What is missing in the rows of a group that came: reading one field after the other cannot tell. */
    public List<Gap> gaps(String key) {
        int number = graph.number(key);
        if (!(cells[number] instanceof Cell.Rows judged)
                || !(answers.get(key).orElse(null) instanceof Answer.Given(Value.Rows(var rows, var _))))
            return List.of();
        var fields = ((FactKind.Group) graph.facts.get(number).kind()).fields();
        var gaps = new ArrayList<Gap>();
        for (int row = 0; row < judged.rows().size(); row++)
            for (int field = 0; field < fields.size(); field++)
                if (isGap(fields.get(field), judged.rows().get(row).get(field), rows.get(row)))
                    gaps.add(new Gap(row, fields.get(field).key()));
        return gaps;
    }

    /** A field that is always needed was told when it was read. */
    private static boolean isGap(Fact field, Cell cell, Map<String, Answer> row) {
        var answer = row.get(field.key());
        boolean passedOver = answer == null
                || field.when() != null && answer instanceof Answer.Typed(var inputs) && inputs.isEmpty();
        return passedOver && !cell.isKnown() && !cell.isAbsent();
    }

    /** Whether the guards of a fact are true. */
    public boolean isNeeded(String fact) {
        return guardOf(graph.number(fact)) == Truth.TRUE;
    }

    /** The guard of the page that asks for a fact, then its own. */
    public List<Rule> guardRules(String fact) {
        int number = graph.number(fact);
        var page = graph.pageOf[number] < 0
                ? null
                : graph.pages.get(graph.pageOf[number]).when();
        return Stream.of(
                        Optional.ofNullable(page),
                        Optional.ofNullable(graph.facts.get(number).when()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a fact goes into another one, or is it. */
    public boolean depends(String user, String fact) {
        return isAffected(graph.number(user), fact);
    }

    /** Whether a fact goes into a rule of the form. */
    public boolean depends(Rule rule, String fact) {
        return isAffected(graph.placeOfRule(graph.rules.indexOf(rule)), fact);
    }

    /** Whether anything still to come reads a fact: a rule not yet decided, a fact not yet settled, a later page. */
    public boolean isStillRead(String key, int firstPageToCome) {
        int fact = graph.number(key);
        return IntStream.of(graph.affected[fact]).filter(place -> place != fact).anyMatch(place -> {
            if (place >= graph.placeOfRule(0)) return !cells[place].isKnown() && cells[place] != Truth.NOT_NEEDED;
            if (place >= graph.facts.size()) return place >= graph.placeOfPage(firstPageToCome);
            return settled(graph.facts.get(place).key()) instanceof Settled.Missing;
        });
    }

    public Answers answers() {
        return answers;
    }

    private boolean isAffected(int place, String fact) {
        return IntStream.of(graph.affected[graph.number(fact)]).anyMatch(affected -> affected == place);
    }

    /** How the guard of a page stands. */
    public Verdict page(int page) {
        return pageGuard(page).verdict();
    }

    public Verdict eligibility(int number) {
        return rule(graph.ruleOfEligibility(number)).verdict();
    }

    public Verdict check(int number) {
        return rule(graph.ruleOfCheck(number)).verdict();
    }

    private static Value computed(FactKind kind, Cell cell) {
        return switch (cell) {
            case Truth truth -> new Value.Truth(truth == Truth.TRUE);
            case Span span
            when kind instanceof FactKind.Date -> new Value.Day(Span.date(Objects.requireNonNull(span.low())));
            case Span span
            when kind instanceof FactKind.Int ->
                new Value.Whole(Objects.requireNonNull(span.low()).longValueExact());
            case Span span -> new Value.Amount(Objects.requireNonNull(span.low()));
            case Cell.Item(var value) -> value;
            case Cell.Rows _ -> throw new AssertionError("no group is computed");
        };
    }
}
