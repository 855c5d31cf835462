package id.go.bantenprov.egov.notification.model;

import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What fills the gaps of a message, kept so that dates and numbers come out as the reader writes them.
 *
 * @param json an array: text, whole numbers, {@code {"date"}}, {@code {"moment"}}, {@code {"id", "en"}}
 */
public record Arguments(String json) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** @throws IllegalArgumentException for a type not named in {@code Notification.tell} */
    static Arguments of(Object... arguments) {
        var array = NODES.arrayNode();
        for (var argument : arguments) array.add(node(argument));
        return new Arguments(array.toString());
    }

    /** The arguments as words of this language, in their order. */
    public Object[] in(Language language) {
        var array = (ArrayNode) JSON.readTree(json);
        return array.valueStream().map(node -> words(node, language)).toArray();
    }

    private static JsonNode node(Object argument) {
        return switch (argument) {
            case String text -> NODES.stringNode(text);
            case Integer number -> NODES.numberNode(number.longValue());
            case Long number -> NODES.numberNode(number.longValue());
            case LocalDate date -> NODES.objectNode().put("date", date.toString());
            case OffsetDateTime moment -> NODES.objectNode().put("moment", moment.toString());
            case Localized text -> NODES.objectNode().put("id", text.id()).put("en", text.en());
            default -> throw new IllegalArgumentException("Not a plain argument: " + argument.getClass());
        };
    }

    private static String words(JsonNode node, Language language) {
        if (node.isString()) return node.stringValue();
        if (node.isNumber()) return Formats.number(node.longValue(), language);
        if (node.has("date"))
            return Formats.date(LocalDate.parse(node.get("date").stringValue()), language);
        if (node.has("moment")) {
            return Formats.moment(OffsetDateTime.parse(node.get("moment").stringValue()), language);
        }
        return node.get(language.code()).stringValue();
    }
}
