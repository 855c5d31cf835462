package id.go.bantenprov.egov.form.load;

import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.YamlMap;
import id.go.bantenprov.egov.form.YamlValue;
import id.go.bantenprov.egov.form.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact whose kind is read but whose rules are not: they may name facts that come later in the file. */
record FactDraft(
        String key,
        YamlValue at,
        FactKind kind,
        List<FactDraft> fields,
        boolean optional,
        boolean sensitive,
        @Nullable String prefill,
        @Nullable YamlValue when,
        @Nullable YamlValue computed) {
    private static final Set<String> RESERVED = Set.of("today", "true", "false", "in");
    private static final String GROUP = "group";

    static FactDraft read(Map.Entry<String, YamlValue> entry, KindLoader kinds) {
        refuseBadKey(entry.getKey(), entry.getValue());
        var map = entry.getValue().map();
        return map.required("kind").text().equals(GROUP)
                ? group(entry, map, kinds)
                : fact(entry, map, List.of(), kinds);
    }

    static void refuseBadKey(String key, YamlValue at) {
        if (!key.matches("[a-z][A-Za-z0-9]{0,63}") || RESERVED.contains(key))
            throw at.error(
                    "`" + key + "`: expected a name such as birthDate, letters and digits, and no reserved word");
    }

    private static FactDraft group(Map.Entry<String, YamlValue> entry, YamlMap map, KindLoader kinds) {
        var fields = new ArrayList<FactDraft>();
        for (var field : map.required("of").map().entries()) {
            var draft = read(field, kinds);
            refuseInRow(draft);
            fields.add(draft);
        }
        if (fields.isEmpty()) throw map.required("of").expected("at least one field");
        return fact(entry, map, fields, kinds);
    }

    private static void refuseInRow(FactDraft field) {
        boolean fits = !(field.kind instanceof FactKind.Group
                || field.kind instanceof FactKind.File
                || field.kind instanceof FactKind.Declaration);
        if (!fits) throw field.at.error("`" + field.key + "`: a row holds no group, file or declaration");
        if (field.computed != null || field.prefill != null)
            throw field.at.error("`" + field.key + "`: a field of a row is neither computed nor prefilled");
    }

    private static FactDraft fact(
            Map.Entry<String, YamlValue> entry, YamlMap map, List<FactDraft> fields, KindLoader kinds) {
        var kind = fields.isEmpty() ? kinds.plain(map) : groupKind(map, fields);
        var prefill = map.optional("prefill").map(FactDraft::prefill).orElse(null);
        var when = map.optional("when").orElse(null);
        var computed = map.optional("computed").orElse(null);
        var draft = new FactDraft(
                entry.getKey(),
                entry.getValue(),
                kind,
                fields,
                map.truth("optional"),
                map.truth("sensitive"),
                prefill,
                when,
                computed);
        map.done();
        if (computed != null) draft.refuseComputed(computed);
        return draft;
    }

    private static String prefill(YamlValue value) {
        if (!value.text().matches("account\\.[a-zA-Z]+")) throw value.expected("a source such as account.birthDate");
        return value.text();
    }

    private static FactKind groupKind(YamlMap map, List<FactDraft> fields) {
        var rows = KindLoader.count(map, "rows", new FactKind.Count(0, Limits.ROWS), Limits.ROWS);
        var item = map.required("item").localized();
        return new FactKind.Group(fields.stream().map(FactDraft::withoutRules).toList(), rows, item);
    }

    private void refuseComputed(YamlValue at) {
        boolean computable = switch (kind) {
            case FactKind.Int _, FactKind.Decimal _, FactKind.Money _, FactKind.Date _, FactKind.Bool _ -> true;
            default -> false;
        };
        if (!computable || optional || prefill != null)
            throw at.error(
                    "`" + key + "`: only int, decimal, money, date and bool are computed, never optional or prefilled");
    }

    private Fact withoutRules() {
        return new Fact(key, kind, optional, sensitive, prefill, null, null);
    }

    /** The fact with its rules read in the scope of the whole form. */
    Fact finished(Scope scope, RuleLoader rules) {
        var own = when == null ? null : rules.condition(when, scope);
        var computation = computed == null ? null : rules.computation(computed, scope, kind);
        return new Fact(key, finishedKind(scope, rules), optional, sensitive, prefill, own, computation);
    }

    private FactKind finishedKind(Scope scope, RuleLoader rules) {
        if (!(kind instanceof FactKind.Group group)) return kind;
        var finished = new ArrayList<Fact>();
        for (int field = 0; field < fields.size(); field++)
            finished.add(fields.get(field).finished(scope.inRow(group, field), rules));
        return new FactKind.Group(finished, group.rows(), group.item());
    }
}
