package id.go.bantenprov.egov.form.proof;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FactKind.Bounds;
import id.go.bantenprov.egov.form.FactKind.Level;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.model.Validity;
import id.go.bantenprov.egov.form.proof.Cuts.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answers to try for each fact: all that the rules can tell apart if it decides anything, otherwise one. */
record Domains(Cuts cuts, LocalDate today) {
    /** Valid answers; none if none could be made up. */
    List<Answer> of(Fact fact) {
        var values = valid(new Term(fact.key(), null), fact.kind());
        var answers =
                new ArrayList<Answer>(values.stream().map(Answer.Given::new).toList());
        if (!cuts.deciding.contains(fact.key())) return answers.subList(0, Math.min(1, answers.size()));
        if (fact.optional()) answers.add(new Answer.LeftEmpty());
        return answers;
    }

    private List<? extends Value> values(Term term, FactKind kind) {
        return switch (kind) {
            case FactKind.Text(int shortest, int longest, var pattern) -> texts(term, shortest, longest, pattern);
            case FactKind.LongText(int shortest, int longest) -> texts(term, shortest, longest, null);
            case FactKind.Int(var bounds) -> wholes(term, bounds);
            case FactKind.Decimal(int scale, var bounds) -> amounts(term, bounds, BigDecimal.ONE.movePointLeft(scale));
            case FactKind.Money(var bounds) -> amounts(term, bounds, BigDecimal.ONE);
            case FactKind.Date date -> dates(term, date);
            case FactKind.Bool _ -> List.of(new Value.Truth(true), new Value.Truth(false));
            case FactKind.Choice choice -> choices(choice);
            case FactKind.Choices choices -> choices(choices);
            case FactKind.Region(var level) -> regions(term, level);
            case FactKind.Address(var level) -> addresses(term, level);
            case FactKind.File file -> files(file);
            case FactKind.Declaration(var text) -> List.of(new Value.Declared(Validity.hash(text)));
            case FactKind.Group group -> new RowDomains(this, term.fact(), group).groups();
        };
    }

    /** Answers for a field of a row. */
    List<? extends Value> field(String group, Fact field) {
        return valid(new Term(group, field.key()), field.kind());
    }

    private List<? extends Value> valid(Term term, FactKind kind) {
        return values(term, kind).stream()
                .filter(value -> Validity.fault(kind, value, today) == null)
                .toList();
    }

    private List<Value.Text> texts(Term term, int shortest, int longest, @Nullable String pattern) {
        var texts = new LinkedHashSet<String>();
        texts.add(pattern == null ? "a".repeat(Math.max(1, shortest)) : PatternSample.of(pattern));
        texts.addAll(cuts.words.getOrDefault(term, Set.of()));
        for (int length : cuts.lengths.getOrDefault(term, Set.of()))
            for (int near = Math.max(1, length - 1); near <= Math.min(longest, length + 1); near++)
                texts.add("a".repeat(near));
        return texts.stream().map(Value.Text::new).toList();
    }

    private List<Value.Whole> wholes(Term term, Bounds bounds) {
        return numbers(term, bounds, BigDecimal.ONE)
                .map(number -> new Value.Whole(number.longValue()))
                .toList();
    }

    private List<Value.Amount> amounts(Term term, Bounds bounds, BigDecimal step) {
        return numbers(term, bounds, step).map(Value.Amount::new).toList();
    }

    /** Just below, on and just above each cut; without any, one number within the bounds. */
    private Stream<BigDecimal> numbers(Term term, Bounds bounds, BigDecimal step) {
        var numbers = new TreeSet<>(around(cuts.numbers.getOrDefault(term, Set.of()), step));
        var usual =
                bounds.min() != null ? bounds.min().add(step) : bounds.max() != null ? bounds.max() : BigDecimal.ONE;
        numbers.addAll(beside(term, usual, step));
        if (numbers.isEmpty()) numbers.add(usual.min(bounds.max() == null ? usual : bounds.max()));
        return numbers.stream();
    }

    private static Set<BigDecimal> around(Set<BigDecimal> cuts, BigDecimal step) {
        var numbers = new TreeSet<BigDecimal>();
        for (var cut : cuts) numbers.addAll(List.of(cut.subtract(step), cut, cut.add(step)));
        return numbers;
    }

    /** Two facts that are compared meet around one number, so that all three orders occur. */
    private Set<BigDecimal> beside(Term term, BigDecimal meeting, BigDecimal step) {
        boolean meets = cuts.compared.containsKey(term) || cuts.compared.containsValue(term);
        return meets ? around(Set.of(meeting), step) : Set.of();
    }

    private List<Value.Day> dates(Term term, FactKind.Date kind) {
        var days = new TreeSet<>(around(cuts.numbers.getOrDefault(term, Set.of()), BigDecimal.ONE));
        var usual = BigDecimal.valueOf(usual(kind).toEpochDay());
        days.addAll(beside(term, usual, BigDecimal.ONE));
        if (days.isEmpty()) days.add(usual);
        return days.stream()
                .map(day -> new Value.Day(LocalDate.ofEpochDay(day.longValue())))
                .toList();
    }

    private LocalDate usual(FactKind.Date kind) {
        var first = kind.min() == null ? today : kind.min().on(today);
        var last = kind.max() == null ? today : kind.max().on(today);
        if (today.isBefore(first)) return first.plusDays(1);
        return today.isAfter(last) ? last.minusDays(1) : today;
    }

    private static List<Value.Choice> choices(FactKind.Choice kind) {
        return kind.options().keySet().stream().map(Value.Choice::new).toList();
    }

    private static List<Value.Choices> choices(FactKind.Choices kind) {
        var keys = List.copyOf(kind.options().keySet());
        var choices = new ArrayList<>(List.of(new Value.Choices(List.of()), new Value.Choices(keys)));
        keys.forEach(key -> choices.add(new Value.Choices(List.of(key))));
        choices.add(new Value.Choices(
                keys.subList(0, Math.min(keys.size(), kind.count().most()))));
        return choices.stream().distinct().toList();
    }

    private List<Value.Region> regions(Term term, Level level) {
        return codes(term, level).map(Value.Region::new).toList();
    }

    private List<Value.Address> addresses(Term term, Level level) {
        return codes(term, level)
                .map(code -> new Value.Address(code, "Jalan Raya 1"))
                .toList();
    }

    /** A place in each region that a rule names, in none of those inside it, and one elsewhere. */
    private Stream<String> codes(Term term, Level level) {
        return Stream.concat(cuts.words.getOrDefault(term, Set.of()).stream(), Stream.of("98"))
                .map(code -> filled(code, level));
    }

    private static String filled(String code, Level level) {
        var filled = new StringBuilder(code);
        while (!level.fits(filled.toString()) && filled.length() < 13)
            filled.append(filled.length() < 8 ? ".97" : ".9997");
        return filled.toString();
    }

    private static List<Value.Files> files(FactKind.File kind) {
        var type = Validity.MEDIA_TYPES.getOrDefault(kind.types().getFirst(), "");
        var file = new FileRef(new UUID(0, 0), "berkas", "0".repeat(64), 1, type);
        var some = new Value.Files(Stream.generate(() -> file)
                .limit(Math.max(1, kind.count().fewest()))
                .toList());
        return List.of(some, new Value.Files(List.of()));
    }
}
