package id.go.bantenprov.egov.form;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads the strict part of YAML that service files are written in: no anchors, tags or duplicate keys, one document. */
public final class Yaml {
    /** The largest file that is read, in bytes of UTF-8. */
    public static final int MAX_BYTES = 512 * 1024;

    private static final int MAX_NESTING = 20;

    private Yaml() {}

    /**
     * Reads a whole file.
     * @param file the name that errors show
     * @throws LoadError if it is too large, no strict YAML, or no map
     */
    public static YamlMap read(String file, String content) {
        if (content.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES)
            throw new LoadError(file, 1, "the file is larger than " + MAX_BYTES + " bytes");
        try {
            for (var event : yaml().parse(new StringReader(content))) refuseCleverness(file, event);
            if (yaml().compose(new StringReader(content)) instanceof MappingNode map) return new YamlMap(file, map);
            throw new LoadError(file, 1, "expected a map of keys and values");
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw new LoadError(file, mark == null ? 1 : mark.getLine() + 1, "not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            throw new LoadError(file, 1, "not YAML: " + broken.getMessage());
        }
    }

    private static org.yaml.snakeyaml.Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES);
        options.setNestingDepthLimit(MAX_NESTING);
        return new org.yaml.snakeyaml.Yaml(options);
    }

    private static void refuseCleverness(String file, Event event) {
        int line = event.getStartMark().getLine() + 1;
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null)
            throw new LoadError(file, line, "anchors and aliases are not allowed: write the value out");
        var tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) throw new LoadError(file, line, "tags are not allowed: `" + tag + "`");
    }
}
