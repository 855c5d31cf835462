package id.go.bantenprov.egov.form;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One value of a strict YAML file; asking for the wrong shape is a {@link LoadError} that names the line and the key. */
public final class YamlValue {
    private final String file;
    private final int line;
    private final String key;
    private final Node node;

    YamlValue(String file, int line, String key, Node node) {
        this.file = file;
        this.line = line;
        this.key = key;
        this.node = node;
    }

    /** Text as written, never blank. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) return scalar.getValue();
        throw expected("a text");
    }

    public int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException _) {
            throw expected("a whole number");
        }
    }

    public boolean truth() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw expected("true or false");
        };
    }

    public YamlMap map() {
        if (node instanceof MappingNode map) return new YamlMap(file, map);
        throw expected("a map");
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public List<YamlValue> list() {
        if (node instanceof SequenceNode sequence)
            return sequence.getValue().stream()
                    .map(item -> new YamlValue(file, item.getStartMark().getLine() + 1, key, item))
                    .toList();
        throw expected("a list");
    }

    public List<String> texts() {
        return list().stream().map(YamlValue::text).toList();
    }

    /** A text in both languages: {@code {id: …, en: …}}. */
    public Localized localized() {
        var map = map();
        var text = new Localized(map.required("id").text(), map.required("en").text());
        map.done();
        return text;
    }

    /** The meaning of a word out of a closed set. */
    public <T> T oneOf(Map<String, T> meanings) {
        var meaning = meanings.get(text());
        if (meaning == null) throw expected("one of " + String.join(", ", new TreeSet<>(meanings.keySet())));
        return meaning;
    }

    /** An error at this value: what it is instead of what was expected. */
    public LoadError expected(String what) {
        var found = node instanceof ScalarNode scalar ? "`" + scalar.getValue() + "`" : "something else";
        return error("`" + key + "`: expected " + what + ", found " + found);
    }

    public LoadError error(String message) {
        return new LoadError(file, line, message);
    }

    public int line() {
        return line;
    }
}
