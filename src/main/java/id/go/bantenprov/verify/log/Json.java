package id.go.bantenprov.verify.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.verify.Unusable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON strictly, and writes the canonical bytes of a value (RFC 8785, whole numbers only). */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** @throws Unusable if it is no JSON object */
    public static JsonNode object(byte[] json) {
        try {
            var value = MAPPER.readTree(json);
            if (!value.isObject()) throw new Unusable("A JSON object was expected.");
            return value;
        } catch (JacksonException malformed) {
            throw new Unusable("This is not JSON: " + malformed.getOriginalMessage());
        }
    }

    /** @throws Unusable if the value holds what has no canonical form here, such as a fraction */
    public static byte[] canonical(JsonNode value) {
        return text(value).getBytes(UTF_8);
    }

    private static String text(JsonNode value) {
        if (value.isObject()) return object(value);
        if (value.isArray()) return value.values().stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
        if (value.isString()) return quoted(value.asString());
        if (value.isBoolean() || value.isIntegralNumber()) return value.asString();
        throw new Unusable("No canonical form for " + value);
    }

    private static String object(JsonNode value) {
        var sorted = new TreeMap<String, JsonNode>();
        value.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        return sorted.entrySet().stream().map(Json::member).collect(Collectors.joining(",", "{", "}"));
    }

    private static String member(Map.Entry<String, JsonNode> member) {
        return quoted(member.getKey()) + ":" + text(member.getValue());
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            int named = "\"\\\b\f\n\r\t".indexOf(c);
            if (named >= 0) quoted.append('\\').append("\"\\bfnrt".charAt(named));
            else if (c < 0x20)
                quoted.append("\\u00").append(c < 0x10 ? "0" : "1").append(Character.forDigit(c % 16, 16));
            else quoted.append(c);
        }
        return quoted.append('"').toString();
    }
}
