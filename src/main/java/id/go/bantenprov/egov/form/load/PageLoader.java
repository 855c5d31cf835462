package id.go.bantenprov.egov.form.load;

import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Localized;
import id.go.bantenprov.egov.form.Page;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.form.YamlMap;
import id.go.bantenprov.egov.form.YamlValue;
import id.go.bantenprov.egov.form.model.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the pages with their questions. */
final class PageLoader {
    private final Map<String, Fact> facts;
    private final Scope scope;
    private final RuleLoader rules;
    private final Set<String> pageKeys = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    PageLoader(Map<String, Fact> facts, Scope scope, RuleLoader rules) {
        this.facts = facts;
        this.scope = scope;
        this.rules = rules;
    }

    List<Page> pages(YamlValue list) {
        var pages = list.list().stream().map(this::page).toList();
        if (pages.isEmpty() || pages.size() > Limits.PAGES) throw list.expected("1 to " + Limits.PAGES + " pages");
        for (var fact : facts.values())
            if (!fact.isComputed() && !asked.contains(fact.key()))
                throw list.error("no page asks for `" + fact.key() + "`");
        return pages;
    }

    private Page page(YamlValue value) {
        var map = value.map();
        var key = map.required("key").text();
        FactDraft.refuseBadKey(key, value);
        if (!pageKeys.add(key)) throw value.error("two pages are called `" + key + "`");
        var title = map.required("title").localized();
        var when =
                map.optional("when").map(rule -> rules.condition(rule, scope)).orElse(null);
        var questions = map.required("ask").list().stream().map(this::question).toList();
        map.done();
        return new Page(key, title, when, questions);
    }

    private Question question(YamlValue value) {
        var map = value.map();
        var key = map.required("fact").text();
        var fact = facts.get(key);
        if (fact == null || fact.isComputed())
            throw map.required("fact").expected("a fact that is asked for, and not computed");
        if (!asked.add(key)) throw value.error("`" + key + "` is asked twice");
        return fact.kind() instanceof FactKind.Group group
                ? question(key, map, fields(group, map.required("fields").map()))
                : question(key, map, List.of());
    }

    private static List<Question> fields(FactKind.Group group, YamlMap map) {
        var fields = new ArrayList<Question>();
        for (var field : group.fields())
            fields.add(question(field.key(), map.required(field.key()).map(), List.of()));
        map.done();
        return fields;
    }

    private static Question question(String key, YamlMap map, List<Question> fields) {
        var question = new Question(
                key,
                map.required("label").localized(),
                map.optional("hint").map(YamlValue::localized).orElse(null),
                map.optional("why").map(YamlValue::localized).orElse(null),
                map.optional("errors").map(PageLoader::errors).orElse(Map.of()),
                fields);
        map.done();
        return question;
    }

    private static Map<ProblemCode, Localized> errors(YamlValue value) {
        var errors = new EnumMap<ProblemCode, Localized>(ProblemCode.class);
        for (var entry : value.map().entries()) {
            var code = ProblemCode.of(entry.getKey());
            if (code.isEmpty()) throw entry.getValue().error("no problem is called `" + entry.getKey() + "`");
            errors.put(code.get(), entry.getValue().localized());
        }
        return errors;
    }
}
