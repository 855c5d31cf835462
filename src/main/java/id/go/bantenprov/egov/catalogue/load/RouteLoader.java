package id.go.bantenprov.egov.catalogue.load;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.catalogue.Promise;
import id.go.bantenprov.egov.catalogue.ResultTemplate;
import id.go.bantenprov.egov.catalogue.Route;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.catalogue.Step.OnSilence;
import id.go.bantenprov.egov.catalogue.StepKey;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.YamlMap;
import id.go.bantenprov.egov.form.YamlValue;
import id.go.bantenprov.egov.web.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the steps of a service: a closed set of kinds in an order that every case can walk to its end. */
final class RouteLoader {
    private static final int MOST_STEPS = 20;
    private static final int LONGEST_ASSESSMENT = 60;
    private static final List<String> KINDS =
            List.of("check", "assessment", "review", "approval", "signature", "issue");
    private static final Map<String, OnSilence> ON_SILENCE =
            Map.of("wait", OnSilence.WAIT, "proceed", OnSilence.PROCEED);
    private static final Pattern BY_ANSWER = Pattern.compile("\\{([a-zA-Z0-9]+)}\\.([a-z][A-Za-z0-9]*)");

    private final Agencies agencies;
    private final FormDefinition form;
    private final Promise promise;
    private final Map<String, ResultTemplate> templates;
    private final Map<StepKey, Localized> stations = new LinkedHashMap<>();

    /** What a route is made of: its steps, and what the applicant is told about each. */
    record Loaded(Route route, Map<StepKey, Localized> stations) {}

    RouteLoader(Agencies agencies, FormDefinition form, Promise promise, Map<String, ResultTemplate> templates) {
        this.agencies = agencies;
        this.form = form;
        this.promise = promise;
        this.templates = templates;
    }

    Loaded load(YamlValue route) {
        var steps = new ArrayList<Step>();
        var kinds = new ArrayList<String>();
        for (var value : route.list()) {
            var map = value.map();
            var kind = kind(map);
            kinds.add(kind);
            steps.add(step(map, kind, keyOf(kind, kinds)));
            map.done();
        }
        refuseOtherOrder(route, kinds);
        return new Loaded(new Route(steps), stations);
    }

    private static String kind(YamlMap map) {
        var named =
                KINDS.stream().filter(each -> map.optional(each).isPresent()).toList();
        if (named.size() != 1) throw map.error("a step has exactly one of: " + String.join(", ", KINDS));
        return named.getFirst();
    }

    /** The kind, and from the second of a kind on its number. */
    private static StepKey keyOf(String kind, List<String> soFar) {
        long number = soFar.stream().filter(kind::equals).count();
        return new StepKey(number == 1 ? kind : kind + "-" + number);
    }

    private Step step(YamlMap map, String kind, StepKey key) {
        var name = Values.text(map.required("name"));
        stations.put(key, Values.text(map.required("text")));
        var who = map.required(kind);
        return switch (kind) {
            case "check" -> new Step.Check(key, name, Values.unit(who, agencies));
            case "assessment" -> assessment(map, key, name);
            case "review" -> new Step.Review(key, name, Values.unit(who, agencies));
            case "approval" -> new Step.Approval(key, name, Values.position(who, agencies));
            case "signature" -> new Step.Signature(key, name, Values.position(who, agencies));
            default -> issue(map, key, name);
        };
    }

    private Step assessment(YamlMap map, StepKey key, Localized name) {
        int most = Math.min(promise.days(), LONGEST_ASSESSMENT);
        return new Step.Assessment(
                key,
                name,
                assessor(map.required("assessment")),
                Values.number(map.required("days"), 1, most),
                map.required("onSilence").oneOf(ON_SILENCE));
    }

    /** A unit, or one that an answer names: then there must be such a unit for every answer. */
    private String assessor(YamlValue value) {
        var byAnswer = BY_ANSWER.matcher(value.text());
        if (!byAnswer.matches()) return Values.unit(value, agencies).value();
        var fact = byAnswer.group(1);
        if (!form.needs().contains(fact)
                || !(form.fact(fact).orElseThrow().kind() instanceof FactKind.Choice(var options)))
            throw value.expected("in braces a choice that `needs` lists");
        for (var option : options.keySet())
            if (!isUnit(option + "." + byAnswer.group(2)))
                throw value.error("for the answer `" + option + "` there is no such unit");
        return value.text();
    }

    private boolean isUnit(String code) {
        return UnitCode.parse(code).flatMap(agencies::find).isPresent();
    }

    private Step issue(YamlMap map, StepKey key, Localized name) {
        var named = map.required("issue");
        var template = templates.get(named.text());
        if (template == null)
            throw named.expected("a result template: one of " + String.join(", ", templates.keySet()));
        return new Step.Issue(
                key,
                name,
                template.name(),
                map.optional("validUntil").map(this::neededDate),
                map.truth("partly"),
                template.givesAnswer());
    }

    private String neededDate(YamlValue value) {
        boolean isDate = form.fact(value.text())
                .map(fact -> fact.kind() instanceof FactKind.Date)
                .orElse(false);
        if (!isDate || !form.needs().contains(value.text())) throw value.expected("a date that `needs` lists");
        return value.text();
    }

    private static void refuseOtherOrder(YamlValue route, List<String> kinds) {
        boolean ordered = kinds.size() <= MOST_STEPS
                && kinds.getFirst().equals("check")
                && kinds.lastIndexOf("check") == 0
                && kinds.contains("review")
                && kinds.indexOf("signature") == kinds.size() - 2
                && kinds.indexOf("issue") == kinds.size() - 1;
        if (!ordered)
            throw route.error(
                    "a route begins with its one `check`, has a `review`, ends with `signature` and `issue`, and"
                            + " has at most " + MOST_STEPS + " steps; found: " + String.join(", ", kinds));
    }
}
