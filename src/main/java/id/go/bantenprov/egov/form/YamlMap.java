package id.go.bantenprov.egov.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A map of a strict YAML file, read key by key. Whoever has read all keys that it knows calls {@link #done()}: a key that
 * nobody asked for is an error.
 */
public final class YamlMap {
    private final String file;
    private final int line;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    YamlMap(String file, MappingNode node) {
        this.file = file;
        this.line = node.getStartMark().getLine() + 1;
        node.getValue().forEach(pair -> keep(pair.getKeyNode(), pair.getValueNode()));
    }

    private void keep(Node key, Node value) {
        int at = key.getStartMark().getLine() + 1;
        if (!(key instanceof ScalarNode name)) throw new LoadError(file, at, "expected a plain key");
        var kept = new YamlValue(file, at, name.getValue(), value);
        if (values.put(name.getValue(), kept) != null)
            throw new LoadError(file, at, "duplicate key `" + name.getValue() + "`");
    }

    /** @throws LoadError if the key is not there */
    public YamlValue required(String key) {
        return optional(key).orElseThrow(() -> error("expected the key `" + key + "`"));
    }

    public Optional<YamlValue> optional(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** The text at a key, or what holds without it. */
    public String text(String key, String otherwise) {
        return optional(key).map(YamlValue::text).orElse(otherwise);
    }

    /** The whole number at a key, or what holds without it. */
    public int number(String key, int otherwise) {
        return optional(key).map(YamlValue::number).orElse(otherwise);
    }

    /** Whether a key says {@code true}; absent is no. */
    public boolean truth(String key) {
        return optional(key).map(YamlValue::truth).orElse(false);
    }

    /** Every key with its value in the order of the file, for maps whose keys are names that the author chooses. */
    public List<Map.Entry<String, YamlValue>> entries() {
        known.addAll(values.keySet());
        return new ArrayList<>(values.entrySet());
    }

    /** @throws LoadError naming the first key that was never asked for, and those that were */
    public void done() {
        values.forEach((key, value) -> {
            if (!known.contains(key))
                throw value.error("unknown key `" + key + "`, expected one of: " + String.join(", ", known));
        });
    }

    public LoadError error(String message) {
        return new LoadError(file, line, message);
    }

    public String file() {
        return file;
    }

    /** Line of the first key, 1 for the first of the file. */
    public int line() {
        return line;
    }
}
