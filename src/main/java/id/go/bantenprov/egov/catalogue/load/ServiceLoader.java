package id.go.bantenprov.egov.catalogue.load;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.catalogue.LifeEvent;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.OnlineService.DocumentNumbering;
import id.go.bantenprov.egov.catalogue.OnlineService.DraftGrace;
import id.go.bantenprov.egov.catalogue.OnlineService.Ground;
import id.go.bantenprov.egov.catalogue.OnlineService.Ground.Item;
import id.go.bantenprov.egov.catalogue.OnlineService.RevocationGround;
import id.go.bantenprov.egov.catalogue.PublicService.Audience;
import id.go.bantenprov.egov.catalogue.ResultTemplate;
import id.go.bantenprov.egov.catalogue.Route;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.document.LetterFont;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.LoadError;
import id.go.bantenprov.egov.form.Localized;
import id.go.bantenprov.egov.form.YamlMap;
import id.go.bantenprov.egov.form.YamlValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads one version of a service from its file, and judges it against agencies, result templates and its own form. */
final class ServiceLoader {
    static final String SLUG = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST_GRACE = 90;

    private final Agencies agencies;
    private final Map<String, ResultTemplate> templates;
    private final LocalDate today;

    /** @param today from which the walk through the form measures dates */
    ServiceLoader(Agencies agencies, Map<String, ResultTemplate> templates, LocalDate today) {
        this.agencies = agencies;
        this.templates = templates;
        this.today = today;
    }

    /** @throws LoadError for the first thing that is wrong */
    OnlineService load(ServiceFile file) {
        var map = file.yaml();
        var code = new ServiceCode(Values.name(map.required("code"), ServiceCode.FORM, "SKP"));
        var version = Values.name(map.required("version"), "[0-9]{1,4}", "\"1\"");
        if (!file.name().equals(code + "-" + version + ".yaml"))
            throw map.required("code").error("the file must be called " + code + "-" + version + ".yaml");
        var promise = PromiseLoader.promise(map.required("promise"));
        var form = form(map);
        var route = new RouteLoader(agencies, form, promise, templates).load(map.required("route"));
        var service = new OnlineService(
                code,
                version,
                Values.day(map.required("validFrom")),
                Values.name(map.required("slug"), SLUG, "surat-keterangan-penelitian"),
                Values.text(map.required("name")),
                Values.text(map.required("summary")),
                Values.unit(map.required("owner"), agencies),
                map.required("keywords").texts(),
                Values.listOf(map.required("lifeEvents"), LifeEvent.values()),
                Values.listOf(map.required("audiences"), Audience.values()),
                promise,
                PromiseLoader.windows(map, promise),
                route.route(),
                printing(form, route.route()),
                knownBy(map, form),
                StandardLoader.load(map.required("standard"), form, route.stations()),
                grounds(map.required("grounds")),
                revocationGrounds(map.required("revocationGrounds")),
                numbering(map.required("numbering")),
                draftGrace(map.required("draftGrace")),
                file.sha256());
        map.done();
        mustPrint(map.required("route"), service);
        return service;
    }

    private FormDefinition form(YamlMap map) {
        var form = FormDefinition.load(map, Map.of("agencies", agencyOptions()));
        var proof = form.prove(today);
        if (!proof.holds()) throw map.required("pages").error(String.join("; ", proof.findings()));
        return form;
    }

    private static Optional<String> knownBy(YamlMap map, FormDefinition form) {
        var texts = form.facts().stream()
                .filter(fact -> fact.kind() instanceof FactKind.Text || fact.kind() instanceof FactKind.LongText)
                .collect(toMap(Fact::key, Fact::key));
        return map.optional("knownBy").map(fact -> fact.oneOf(texts));
    }

    /** Every agency by its unit code, for forms that ask for one, in the order of their names. */
    private Map<String, Localized> agencyOptions() {
        var options = new LinkedHashMap<String, Localized>();
        agencies.all().stream()
                .sorted(comparing(agency -> agency.name().id()))
                .forEach(agency -> options.put(
                        agency.unit().value(),
                        new Localized(agency.name().id(), agency.name().en())));
        return options;
    }

    /** Whatever an officer may ask, some ground is true of it. */
    private static List<Ground> grounds(YamlValue value) {
        var grounds = named(value, (code, ground) -> ground(code, ground.map()));
        for (var item : Item.values()) {
            if (grounds.stream().noneMatch(ground -> ground.of().contains(item)))
                throw value.error(
                        "`grounds`: expected one that is `of` a " + item.name().toLowerCase(Locale.ROOT));
        }
        return grounds;
    }

    private static Ground ground(String code, YamlMap map) {
        var text = new Localized(map.required("id").text(), map.required("en").text());
        var of = map.optional("of").map(items -> Values.listOf(items, Item.values()));
        map.done();
        return new Ground(code, FormText.of(text), of.orElse(List.of(Item.values())));
    }

    private static List<RevocationGround> revocationGrounds(YamlValue value) {
        return named(value, (code, ground) -> new RevocationGround(code, Values.text(ground)));
    }

    private static <G> List<G> named(YamlValue value, BiFunction<String, YamlValue, G> toGround) {
        var entries = value.map().entries();
        if (entries.isEmpty()
                || entries.stream().anyMatch(entry -> !entry.getKey().matches("[a-z][A-Za-z]{1,30}")))
            throw value.expected("at least one ground, each with a name such as unreadable");
        return entries.stream()
                .map(entry -> toGround.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static DocumentNumbering numbering(YamlValue value) {
        var map = value.map();
        var numbering = new DocumentNumbering(
                Values.name(map.required("classification"), "[0-9]{3}(\\.[0-9]{1,3}){0,3}", "\"000.9.2\""),
                Values.name(map.required("unit"), "[A-Z][A-Z0-9-]{1,19}", "DPMPTSP"));
        map.done();
        return numbering;
    }

    private static DraftGrace draftGrace(YamlValue value) {
        return new DraftGrace(value.text().equals("mandatory") ? 0 : Values.number(value, 1, LONGEST_GRACE));
    }

    /** What is typed into the form must be what the letter can print. */
    private FormDefinition printing(FormDefinition form, Route route) {
        return form.printing(printed(template(route)).collect(toSet()), LetterFont::lacking);
    }

    private ResultTemplate template(Route route) {
        var template = templates.get(route.issue().template());
        if (template == null) throw new IllegalStateException("The route names no template");
        return template;
    }

    /** The result must be able to print what its template shows. */
    private void mustPrint(YamlValue route, OnlineService service) {
        var issue = service.route().issue();
        var template = template(service.route());
        printed(template)
                .filter(fact -> !service.form().needs().contains(fact))
                .findFirst()
                .ifPresent(fact -> {
                    throw route.error(
                            "the template " + template.name() + " prints `" + fact + "`, which `needs` does not list");
                });
        if (issue.partly() && template.partly().isEmpty())
            throw route.error("the template " + template.name() + " has no text for a request granted in part");
        if (mayBeConditional(service) && !printsConditions(template))
            throw route.error("the template " + template.name()
                    + " has no `conditions`, on which the assessment of this route may agree");
    }

    private static Stream<String> printed(ResultTemplate template) {
        return Stream.concat(
                template.facts().stream().map(ResultTemplate.Fact::name),
                bodies(template).flatMap(body -> body.copies().stream()));
    }

    private static Stream<ResultTemplate.Body> bodies(ResultTemplate template) {
        return Stream.concat(Stream.of(template.granted(), template.rejected()), template.partly().stream());
    }

    private static boolean mayBeConditional(OnlineService service) {
        return service.route().steps().stream().anyMatch(Step.Assessment.class::isInstance);
    }

    /** Whatever a condition is granted on, the letter must say it. */
    private static boolean printsConditions(ResultTemplate template) {
        return Stream.concat(Stream.of(template.granted()), template.partly().stream())
                .allMatch(body -> body.conditions().isPresent());
    }
}
