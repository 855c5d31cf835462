package id.go.bantenprov.egov.form.proof;

import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.model.Cell;
import id.go.bantenprov.egov.form.model.Expr;
import id.go.bantenprov.egov.form.model.Rule;
import id.go.bantenprov.egov.form.model.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds where the rules cut the answers of each fact apart: every constant that it is compared with. */
final class Cuts {
    /** What is cut: a fact, or a field of a group's rows. */
    record Term(String fact, @Nullable String field) {}

    private final FormDefinition form;
    private final LocalDate today;
    final Map<Term, Set<BigDecimal>> numbers = new HashMap<>();
    final Map<Term, Set<Integer>> lengths = new HashMap<>();
    final Map<Term, Set<String>> words = new HashMap<>();
    final Map<Term, Term> compared = new HashMap<>();
    final Set<String> deciding = new HashSet<>();
    final Set<String> sampled = new LinkedHashSet<>();

    private String source = "";
    private @Nullable String group;

    Cuts(FormDefinition form, LocalDate today) {
        this.form = form;
        this.today = today;
        form.pages().forEach(page -> cut(page.when()));
        form.eligibility().forEach(condition -> cut(condition.rule()));
        form.checks().forEach(check -> cut(check.rule()));
        for (var fact : form.facts()) {
            cut(fact.when());
            if (fact.kind() instanceof FactKind.Group(var fields, var _, var _))
                fields.forEach(field -> cutInRow(fact.key(), field.when()));
        }
        form.facts().forEach(this::decideThrough);
    }

    private void cutInRow(String key, @Nullable Rule rule) {
        group = key;
        cut(rule);
        group = null;
    }

    private void cut(@Nullable Rule rule) {
        if (rule == null) return;
        source = rule.source();
        cut(rule.expr());
        rule.reads().forEach(deciding::add);
    }

    /** What goes into a deciding computed fact decides too. */
    private void decideThrough(Fact fact) {
        if (fact.computed() == null || !deciding.contains(fact.key())) return;
        for (var input : fact.computed().reads().toList())
            if (deciding.add(input)) form.fact(input).ifPresent(this::decideThrough);
    }

    private void cut(Expr expr) {
        switch (expr) {
            case Expr.Compare(var _, var left, var right) -> compare(left, right);
            case Expr.OneOf(var item, var options) -> options.forEach(option -> compare(item, option));
            case Expr.Call(var function, var arguments)
            when function == Expr.Function.WITHIN && arguments.getLast() instanceof Expr.Constant(var cell, var _) ->
                word(arguments.getFirst(), cell);
            case Expr.FactRef(var _, var key) ->
                form.fact(key).map(Fact::computed).ifPresent(this::cutComputed);
            case Expr.Fold(var _, var fact, var body) -> {
                group = fact.key();
                cut(body);
                group = null;
            }
            default -> expr.parts().forEach(this::cut);
        }
    }

    private void cutComputed(Rule computed) {
        cut(computed.expr());
    }

    private void compare(Expr left, Expr right) {
        cut(left);
        cut(right);
        var one = term(left);
        var other = term(right);
        if (number(right) instanceof BigDecimal constant) cut(left, constant);
        else if (number(left) instanceof BigDecimal constant) cut(right, constant);
        else if (right instanceof Expr.Constant(var cell, var _)) word(left, cell);
        else if (left instanceof Expr.Constant(var cell, var _)) word(right, cell);
        else if (one != null && other != null && one.field() == null && other.field() == null) compared.put(one, other);
        else sampled.add(source);
    }

    private void word(Expr expr, Cell constant) {
        var term = term(expr);
        if (term == null || !(constant instanceof Cell.Item(var value))) return;
        switch (value) {
            case Value.Text(var text) ->
                words.computeIfAbsent(term, _ -> new TreeSet<>()).add(text);
            case Value.Region(var code) ->
                words.computeIfAbsent(term, _ -> new TreeSet<>()).add(code);
            default -> {}
        }
    }

    private @Nullable BigDecimal number(Expr expr) {
        return switch (expr) {
            case Expr.Constant(Span span, var _) -> span.low();
            case Expr.Today _ -> BigDecimal.valueOf(today.toEpochDay());
            case Expr.Negate(var part) when number(part) instanceof BigDecimal number -> number.negate();
            default -> null;
        };
    }

    private @Nullable Term term(Expr expr) {
        return switch (expr) {
            case Expr.FactRef(var _, var key) -> new Term(key, null);
            case Expr.RowRef(var _, var field) when group != null -> new Term(group, field);
            default -> null;
        };
    }

    /** Hands a constant down to the facts that an expression is made of. */
    private void cut(Expr expr, BigDecimal at) {
        switch (expr) {
            case Expr.FactRef(var _, var key) when computed(key) instanceof Rule rule -> cut(rule.expr(), at);
            case Expr.FactRef _, Expr.RowRef _ -> number(expr, at);
            case Expr.Negate(var part) -> cut(part, at.negate());
            case Expr.Choose(var _, var yes, var no) -> List.of(yes, no).forEach(branch -> cut(branch, at));
            case Expr.Arithmetic(var operation, var left, var right) -> cutSum(operation, left, right, at);
            case Expr.Call(var function, var arguments) -> cutCall(function, arguments, at);
            case Expr.Constant _, Expr.Today _ -> {}
            default -> sampled.add(source);
        }
    }

    private @Nullable Rule computed(String fact) {
        return form.fact(fact).map(Fact::computed).orElse(null);
    }

    private void number(Expr expr, BigDecimal at) {
        var term = term(expr);
        if (term != null) numbers.computeIfAbsent(term, _ -> new TreeSet<>()).add(at);
    }

    private void cutSum(Expr.Operation operation, Expr left, Expr right, BigDecimal at) {
        if (operation == Expr.Operation.PLUS && number(right) instanceof BigDecimal constant)
            cut(left, at.subtract(constant));
        else if (operation == Expr.Operation.PLUS && number(left) instanceof BigDecimal constant)
            cut(right, at.subtract(constant));
        else if (operation == Expr.Operation.MINUS && number(right) instanceof BigDecimal constant)
            cut(left, at.add(constant));
        else if (operation == Expr.Operation.MINUS && number(left) instanceof BigDecimal constant)
            cut(right, constant.subtract(at));
        else sampled.add(source);
    }

    private void cutCall(Expr.Function function, List<Expr> arguments, BigDecimal at) {
        switch (function) {
            case LENGTH -> {
                var term = term(arguments.getFirst());
                if (term != null)
                    lengths.computeIfAbsent(term, _ -> new TreeSet<>()).add(at.intValue());
            }
            case YEARS_BETWEEN, DAYS_BETWEEN ->
                cutPeriod(function == Expr.Function.YEARS_BETWEEN, arguments, at.intValue());
            default -> sampled.add(source);
        }
    }

    /** The days on which the count of years or days just reaches, and just passes, the constant. */
    private void cutPeriod(boolean years, List<Expr> arguments, int count) {
        var from = number(arguments.getFirst());
        var to = number(arguments.getLast());
        if ((from == null) == (to == null)) {
            sampled.add(source);
            return;
        }
        for (int more = 0; more <= 1; more++) {
            int length = from == null ? -(count + more) : count + more;
            var fixed = LocalDate.ofEpochDay((from == null ? to : from).longValueExact());
            var day = years ? fixed.plusYears(length) : fixed.plusDays(length);
            cut(from == null ? arguments.getFirst() : arguments.getLast(), BigDecimal.valueOf(day.toEpochDay()));
        }
    }
}
