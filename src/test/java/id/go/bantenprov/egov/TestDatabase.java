package id.go.bantenprov.egov;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * One PostgreSQL a test program, shared by its application contexts; a test makes its own data. Not durable, since nobody
 * misses it. Each context gets this database's address and a data folder of the run.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final EmbeddedPostgres SERVER = start();
    private static final Path DATA = temporaryFolder();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().containsProperty("egov.test.own-database")) return;
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "egov.database.url", url("postgres"),
                                "egov.database.user", "postgres",
                                "egov.database.connections", "8",
                                "egov.data", DATA.toString(),
                                "egov.demo", "true",
                                "egov.demonstration.seed", "false",
                                "management.server.port", "0")));
    }

    /** Gives a context a database and a data folder that no other test sees. */
    public static void ownIn(DynamicPropertyRegistry settings) {
        var data = temporaryFolder();
        settings.add("egov.test.own-database", () -> true);
        settings.add("egov.database.url", TestDatabase::createDatabase);
        settings.add("egov.database.user", () -> "postgres");
        settings.add("egov.database.connections", () -> 8);
        settings.add("egov.data", data::toString);
        settings.add("egov.demo", () -> true);
        settings.add("egov.demonstration.seed", () -> false);
        settings.add("management.server.port", () -> 0);
    }

    /** The address of an empty database that no other test sees. */
    public static String createDatabase() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(name);
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("timezone", "Asia/Jakarta")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("egov-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
