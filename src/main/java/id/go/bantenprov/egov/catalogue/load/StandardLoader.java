package id.go.bantenprov.egov.catalogue.load;

import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.catalogue.ServiceStandard;
import id.go.bantenprov.egov.catalogue.StepKey;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.YamlMap;
import id.go.bantenprov.egov.form.YamlValue;
import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import java.util.Map;

/** Reads the 14 components of a standard; a published service lacks none of them. */
final class StandardLoader {
    private StandardLoader() {}

    static ServiceStandard load(YamlValue standard, FormDefinition form, Map<StepKey, Localized> stations) {
        var map = standard.map();
        var loaded = new ServiceStandard(
                map.required("decree").text(),
                Values.day(map.required("decreedOn")),
                requirements(form),
                text(map, "procedure"),
                text(map, "duration"),
                text(map, "fee"),
                text(map, "product"),
                text(map, "complaints"),
                legalBasis(map.required("legalBasis")),
                text(map, "facilities"),
                text(map, "competence"),
                text(map, "supervision"),
                text(map, "staffing"),
                text(map, "guarantee"),
                text(map, "safety"),
                text(map, "evaluation"),
                stations);
        map.done();
        return loaded;
    }

    private static Localized text(YamlMap map, String key) {
        return Values.text(map.required(key));
    }

    private static List<Localized> legalBasis(YamlValue value) {
        var laws = Values.texts(value);
        if (laws.isEmpty()) throw value.expected("at least one law");
        return laws;
    }

    /** What the form asks to hand in is the requirement: no second list that could say something else. */
    private static List<Localized> requirements(FormDefinition form) {
        return form.facts().stream()
                .filter(fact -> fact.kind() instanceof FactKind.File)
                .flatMap(fact -> form.question(fact.key()).stream())
                .map(question -> FormText.of(question.label()))
                .toList();
    }
}
