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
    private static final Pattern EXTENSION = Pattern.compile("CREATE EXTENSION IF NOT EXISTS ([a-z_]+)");

    @Test
    void every_variable_stands_in_the_table_with_its_default() {
        var table = SourceFiles.read(OPERATIONS);

        var rows = VARIABLE.matcher(SourceFiles.read(SETTINGS))
                .results()
                .map(v -> "| `" + v.group(1) + "` | " + (v.group(2).isEmpty() ? "" : "`" + v.group(2) + "` ") + "| ");

        assertThat(rows).isNotEmpty().allMatch(table::contains);
    }

    @Test
    void every_extension_of_the_database_is_named() {
        var operations = SourceFiles.read(OPERATIONS);

        var made = SourceFiles.under(SourceFiles.MIGRATIONS, ".sql").stream()
                .flatMap(migration ->
                        EXTENSION.matcher(SourceFiles.read(migration)).results())
                .map(extension -> "`" + extension.group(1) + "`");

        assertThat(made).isNotEmpty().allMatch(operations::contains);
    }
}
