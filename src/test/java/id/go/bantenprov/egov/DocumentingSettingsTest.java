package id.go.bantenprov.egov;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever runs the system finds every variable in docs/operations.md, with the default it really has. */
class DocumentingSettingsTest {
    private static final Path SETTINGS = Path.of("src/main/resources/application.yaml");
    private static final Path OPERATIONS = Path.of("docs/operations.md");
    private static final Pattern VARIABLE = Pattern.compile(": \\$\\{(EGOV_[A-Z_]+):(.*)}$", Pattern.MULTILINE);

    @Test
    void every_variable_stands_in_the_table_with_its_default() {
        var table = SourceFiles.read(OPERATIONS);

        var rows = VARIABLE.matcher(SourceFiles.read(SETTINGS))
                .results()
                .map(v -> "| `" + v.group(1) + "` | " + (v.group(2).isEmpty() ? "" : "`" + v.group(2) + "` ") + "| ");

        assertThat(rows).isNotEmpty().allMatch(table::contains);
    }
}
