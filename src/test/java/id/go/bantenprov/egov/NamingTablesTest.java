package id.go.bantenprov.egov;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose tables a module may name: its own; in a migration also those it refers to, down the layers. */
class NamingTablesTest {
    /** From low to high; {@code platform} holds the tables of libraries. */
    private static final List<String> LAYERS = List.of(
            "platform",
            "web",
            "vault",
            "region",
            "calendar",
            "ledger",
            "agency",
            "identity",
            "document",
            "notification",
            "form",
            "catalogue",
            "casework",
            "portal",
            "demonstration");

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|TRUNCATE)\\b");
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE|TABLE|USING|TRUNCATE|REFERENCES|ON)\\s+([a-z_]+)\\.[a-z_]+");

    /** Modules that look after tables of a library, and may name them. */
    private static final Set<String> KEEPERS_OF_PLATFORM = Set.of("identity", "web");

    static Stream<Path> sources() {
        return SourceFiles.under(SourceFiles.JAVA, ".java").stream()
                .filter(file -> SourceFiles.read(file).contains("JdbcClient"));
    }

    static Stream<Path> migrations() {
        return SourceFiles.under(SourceFiles.MIGRATIONS, ".sql").stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_statement_names_tables_of_its_own_module_only(Path source) {
        var module = SourceFiles.module(SourceFiles.JAVA, source);

        var schemas = TEXT_BLOCK
                .matcher(SourceFiles.read(source))
                .results()
                .map(block -> block.group(1))
                .filter(block -> STATEMENT.matcher(block).find())
                .flatMap(NamingTablesTest::schemas)
                .filter(LAYERS::contains); // the rest are aliases

        assertThat(schemas)
                .allSatisfy(schema -> assertThat(schema.equals(module)
                                || schema.equals("platform") && KEEPERS_OF_PLATFORM.contains(module))
                        .as("%s names a table of %s", source, schema)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void a_migration_makes_its_own_tables_and_refers_down_the_layers(Path migration) {
        var own = LAYERS.indexOf(SourceFiles.module(SourceFiles.MIGRATIONS, migration));
        assertThat(own).as("layer of " + migration).isNotNegative();

        assertThat(schemas(SourceFiles.read(migration)).filter(LAYERS::contains))
                .allSatisfy(schema -> assertThat(LAYERS.indexOf(schema))
                        .as("%s names a table of %s", migration, schema)
                        .isLessThanOrEqualTo(own));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void a_migration_says_in_its_first_line_why(Path migration) {
        assertThat(SourceFiles.read(migration)).startsWith("-- ");
    }

    private static Stream<String> schemas(String sql) {
        return TABLE.matcher(sql).results().map((MatchResult table) -> table.group(1));
    }
}
