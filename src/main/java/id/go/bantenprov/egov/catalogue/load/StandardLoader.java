package id.go.bantenprov.egov.catalogue.load;

import id.go.bantenprov.egov.catalogue.ServiceStandard;
import id.go.bantenprov.egov.catalogue.StepKey;
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
        var decreedOn = Values.day(map.required("decreedOn"));
        var loaded = new ServiceStandard(
                map.required("decree").text(),
                decreedOn,
                Requirements.of(form, decreedOn),
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
}
