package id.go.bantenprov.egov.catalogue.read;

import id.go.bantenprov.egov.form.Check;
import id.go.bantenprov.egov.form.Eligibility;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FactKind.Bounds;
import id.go.bantenprov.egov.form.FactKind.Count;
import id.go.bantenprov.egov.form.FactKind.DateBound;
import id.go.bantenprov.egov.form.FactKind.Level;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Page;
import id.go.bantenprov.egov.form.Question;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form for programs that fill it in: the same names and words as in the service's file. */
final class FormJson {
    private FormJson() {}

    static Map<String, Object> of(FormDefinition form) {
        return object(
                "facts", form.facts().stream().map(FormJson::fact).toList(),
                "eligibility",
                        form.eligibility().stream().map(FormJson::eligibility).toList(),
                "checks", form.checks().stream().map(FormJson::check).toList(),
                "pages", form.pages().stream().map(FormJson::page).toList());
    }

    private static Map<String, Object> check(Check check) {
        return object("key", check.key(), "rule", text(check.rule()), "at", check.at(), "text", check.text());
    }

    private static Map<String, Object> fact(Fact fact) {
        var json = object(
                "key", fact.key(),
                "kind", kind(fact.kind()),
                "optional", fact.optional() ? true : null,
                "sensitive", fact.sensitive() ? true : null,
                "when", text(fact.when()),
                "computed", text(fact.computed()));
        json.putAll(limits(fact.kind()));
        return json;
    }

    private static String kind(FactKind kind) {
        var name = kind.getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Map<String, Object> limits(FactKind kind) {
        return switch (kind) {
            case FactKind.Text(var shortest, var longest, var pattern) ->
                object("min", shortest, "max", longest, "pattern", pattern);
            case FactKind.LongText(var shortest, var longest) -> object("min", shortest, "max", longest);
            case FactKind.Int(var bounds) -> bounds(bounds);
            case FactKind.Money(var bounds) -> bounds(bounds);
            case FactKind.Decimal(var scale, var bounds) ->
                object("min", bounds.min(), "max", bounds.max(), "scale", scale);
            case FactKind.Date(var min, var max) -> object("min", day(min), "max", day(max));
            case FactKind.Choice(var options) -> object("options", options);
            case FactKind.Choices(var options, var count) -> object("options", options, "count", range(count));
            case FactKind.Region(var level) -> level(level);
            case FactKind.Address(var level) -> level(level);
            case FactKind.File(var types, var maxBytes, var count) ->
                object("types", types, "maxBytes", maxBytes, "count", range(count));
            case FactKind.Group group -> group(group);
            case FactKind.Declaration(var text) -> object("text", text);
            case FactKind.Bool _ -> object();
        };
    }

    private static Map<String, Object> bounds(Bounds bounds) {
        return object("min", bounds.min(), "max", bounds.max());
    }

    private static Map<String, Object> level(Level level) {
        return object("level", level.name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> group(FactKind.Group group) {
        var fields = group.fields().stream().map(FormJson::fact).toList();
        return object("item", group.item(), "rows", range(group.rows()), "of", fields);
    }

    private static @Nullable String day(@Nullable DateBound bound) {
        return switch (bound) {
            case null -> null;
            case DateBound.Fixed(var date) -> date.toString();
            case DateBound.FromToday(var days) ->
                days == 0 ? "today" : "today " + (days < 0 ? "- " : "+ ") + Math.abs(days);
        };
    }

    private static String range(Count count) {
        return count.fewest() + ".." + count.most();
    }

    private static Map<String, Object> eligibility(Eligibility condition) {
        return object(
                "key",
                condition.key(),
                "rule",
                text(condition.rule()),
                "refuse",
                condition.refusal(),
                "basis",
                condition.basis());
    }

    private static Map<String, Object> page(Page page) {
        return object(
                "key", page.key(),
                "title", page.title(),
                "when", text(page.when()),
                "ask", page.questions().stream().map(FormJson::question).toList());
    }

    private static Map<String, Object> question(Question question) {
        return object(
                "fact", question.fact(),
                "label", question.label(),
                "hint", question.hint(),
                "why", question.why(),
                "fields",
                        question.fields().isEmpty()
                                ? null
                                : question.fields().stream()
                                        .map(FormJson::question)
                                        .toList());
    }

    private static @Nullable String text(@Nullable Object rule) {
        return rule == null ? null : rule.toString();
    }

    /** Names and values in turn; a value that is null is left out. */
    private static Map<String, Object> object(@Nullable Object... members) {
        var object = new LinkedHashMap<String, Object>();
        for (int at = 0; at < members.length; at += 2)
            if (members[at + 1] instanceof Object value)
                object.put((String) Objects.requireNonNull(members[at]), value);
        return object;
    }
}
