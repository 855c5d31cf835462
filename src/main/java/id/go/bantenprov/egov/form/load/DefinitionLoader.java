package id.go.bantenprov.egov.form.load;

import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Check;
import id.go.bantenprov.egov.form.Eligibility;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Localized;
import id.go.bantenprov.egov.form.Page;
import id.go.bantenprov.egov.form.YamlMap;
import id.go.bantenprov.egov.form.YamlValue;
import id.go.bantenprov.egov.form.model.Cycle;
import id.go.bantenprov.egov.form.model.FormGraph;
import id.go.bantenprov.egov.form.model.FormState;
import id.go.bantenprov.egov.form.model.Rule;
import id.go.bantenprov.egov.form.model.Scope;
import id.go.bantenprov.egov.form.model.Settling;
import id.go.bantenprov.egov.form.model.Work;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a form out of a service file: names first, then rules, then what only the whole can show. */
public final class DefinitionLoader {
    private final YamlMap service;
    private final RuleLoader rules = new RuleLoader();
    private final Set<String> ruleKeys = new HashSet<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Scope scope;

    private DefinitionLoader(YamlMap service, Map<String, Map<String, Localized>> optionLists) {
        this.service = service;
        var kinds = new KindLoader(optionLists);
        var drafts = service.required("facts").map().entries().stream()
                .map(fact -> FactDraft.read(fact, kinds))
                .toList();
        if (drafts.isEmpty() || drafts.size() > Limits.FACTS)
            throw service.required("facts").expected("1 to " + Limits.FACTS + " facts");
        this.scope = scope(drafts);
        drafts.forEach(draft -> facts.put(draft.key(), draft.finished(scope, rules)));
    }

    /** @throws id.go.bantenprov.egov.form.LoadError for the first thing that is wrong */
    public static FormDefinition load(YamlMap service, Map<String, Map<String, Localized>> optionLists) {
        return new DefinitionLoader(service, optionLists).definition();
    }

    private static Scope scope(List<FactDraft> drafts) {
        var numbers = new HashMap<String, Integer>();
        for (int fact = 0; fact < drafts.size(); fact++)
            numbers.put(drafts.get(fact).key(), fact);
        return Scope.of(numbers, drafts.stream().map(FactDraft::kind).toList());
    }

    private FormDefinition definition() {
        var eligibility = listed("eligibility").stream().map(this::eligibility).toList();
        var pages = new PageLoader(facts, scope, rules).pages(service.required("pages"));
        var checks = listed("checks").stream().map(this::check).toList();
        var needs = listed("needs").stream().map(this::need).toList();
        var graph = graph(pages, eligibility, checks);
        refuseRulesThatDecideNothing(graph);
        return new FormDefinition(List.copyOf(facts.values()), pages, eligibility, checks, needs, graph);
    }

    private List<YamlValue> listed(String key) {
        return service.optional(key).map(YamlValue::list).orElse(List.of());
    }

    private Eligibility eligibility(YamlValue value) {
        var map = value.map();
        var key = ruleKey(map);
        var rule = rules.condition(map.required("rule"), scope);
        var eligibility = new Eligibility(
                key,
                rule,
                map.required("refuse").localized(),
                map.required("basis").text());
        map.done();
        return eligibility;
    }

    private Check check(YamlValue value) {
        var map = value.map();
        var key = ruleKey(map);
        var source = map.required("rule");
        var rule = rules.condition(source, scope);
        var at = map.optional("at").map(this::askedFact).or(() -> firstAsked(rule));
        if (at.isEmpty()) throw source.error("a check must read a fact that is asked for, to be shown there");
        var check = new Check(key, rule, at.get(), map.required("text").localized());
        map.done();
        return check;
    }

    private String ruleKey(YamlMap map) {
        var key = map.required("key").text();
        FactDraft.refuseBadKey(key, map.required("key"));
        if (!ruleKeys.add(key)) throw map.required("key").error("two rules are called `" + key + "`");
        return key;
    }

    private String askedFact(YamlValue value) {
        var fact = facts.get(value.text());
        if (fact == null || fact.isComputed()) throw value.expected("a fact that is asked for, and not computed");
        return fact.key();
    }

    private Optional<String> firstAsked(Rule rule) {
        return rule.reads()
                .filter(fact -> facts.get(fact) instanceof Fact asked && !asked.isComputed())
                .findFirst();
    }

    private String need(YamlValue value) {
        if (!facts.containsKey(value.text())) throw value.expected("a fact");
        return value.text();
    }

    private FormGraph graph(List<Page> pages, List<Eligibility> eligibility, List<Check> checks) {
        var all = service.required("facts");
        var work = Work.most(List.copyOf(facts.values()), pages, eligibility, checks);
        if (work > Limits.WORK) throw all.error("evaluating takes " + work + " steps, at most " + Limits.WORK);
        try {
            return new FormGraph(List.copyOf(facts.values()), pages, eligibility, checks);
        } catch (Cycle cycle) {
            var place = all.map().optional(cycle.start()).orElse(all);
            throw place.error("`" + cycle.start() + "` depends on itself: " + cycle.getMessage());
        }
    }

    /** A rule that can never be true, or always is, is a slip of whoever wrote it. */
    private void refuseRulesThatDecideNothing(FormGraph graph) {
        var settling = new Settling(FormState.of(graph, Answers.none(), null));
        rules.conditions().forEach((rule, at) -> {
            if (!settling.isPossible(rule, true)) throw at.error("`" + rule + "` is never true");
            if (!settling.isPossible(rule, false)) throw at.error("`" + rule + "` is always true");
        });
    }
}
