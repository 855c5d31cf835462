package id.go.bantenprov.egov.catalogue.load;

import id.go.bantenprov.egov.catalogue.ResultTemplate;
import id.go.bantenprov.egov.catalogue.ResultTemplate.Body;
import id.go.bantenprov.egov.catalogue.ResultTemplate.Fact;
import id.go.bantenprov.egov.form.YamlValue;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what the document of a result says. */
final class TemplateLoader {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private TemplateLoader() {}

    static ResultTemplate load(ServiceFile file) {
        var map = file.yaml();
        var template = new ResultTemplate(
                file.name().replace(".yaml", ""),
                map.required("title").text(),
                facts(map.required("facts")),
                body(map.required("granted")),
                map.optional("partly").map(TemplateLoader::body),
                body(map.required("rejected")));
        map.done();
        return template;
    }

    private static List<Fact> facts(YamlValue value) {
        return value.map().entries().stream()
                .map(each -> new Fact(each.getKey(), each.getValue().text()))
                .toList();
    }

    private static Body body(YamlValue value) {
        var map = value.map();
        var body = new Body(
                paragraphs(map.required("paragraphs")),
                map.optional("conditions").map(YamlValue::text),
                map.optional("copies").map(YamlValue::text),
                Values.text(map.required("explanation")));
        map.done();
        return body;
    }

    private static List<String> paragraphs(YamlValue value) {
        for (var paragraph : value.list())
            PLACEHOLDER
                    .matcher(paragraph.text())
                    .results()
                    .map(found -> found.group(1))
                    .forEach(name -> {
                        if (!ResultTemplate.PLACEHOLDERS.contains(name))
                            throw paragraph.error("`{" + name + "}`: expected one of "
                                    + String.join(
                                            ", ",
                                            ResultTemplate.PLACEHOLDERS.stream()
                                                    .sorted()
                                                    .toList()));
                    });
        return value.texts();
    }
}
