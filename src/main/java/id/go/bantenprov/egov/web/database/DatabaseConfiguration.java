package id.go.bantenprov.egov.web.database;

import com.zaxxer.hikari.HikariDataSource;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.StartupProblem;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

@Configuration
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    private static final int STATEMENTS = 512;

    @Bean(destroyMethod = "close")
    @Conditional(NoDatabaseGiven.class)
    EmbeddedDatabase embeddedDatabase(EgovSettings egov, DatabaseSettings settings) {
        return EmbeddedDatabase.start(egov.data(), settings.statistics());
    }

    @Bean
    @Conditional(NoDatabaseGiven.class)
    HikariDataSource embeddedDataSource(EmbeddedDatabase database, EgovSettings egov, DatabaseSettings settings)
            throws IOException {
        var pool = pool(settings, database.url(), EmbeddedDatabase.USER, database.password());
        if (!database.serves(ask(pool, "SHOW data_directory"), egov.data())) {
            throw new StartupProblem(
                    "Another database answers on the port of the embedded one; end it and start again.");
        }
        return pool;
    }

    @Bean
    @Conditional(DatabaseGiven.class)
    HikariDataSource givenDataSource(DatabaseSettings settings) {
        if (!settings.url().startsWith("jdbc:postgresql:")) {
            throw new StartupProblem(
                    "EGOV_DATABASE_URL is no address of a PostgreSQL database; one looks like jdbc:postgresql://host/egov.");
        }
        var pool = pool(settings, settings.url(), settings.user(), settings.password());
        ask(pool, "SHOW server_version");
        return pool;
    }

    private static HikariDataSource pool(DatabaseSettings settings, String url, String user, String password) {
        requireUsable(settings.connections());
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(Math.min(4, settings.connections()));
        pool.setConnectionTimeout(Duration.ofSeconds(8).toMillis());
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("currentSchema", "platform,public");
        pool.addDataSourceProperty("ApplicationName", "banten-egov");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    private static void requireUsable(int connections) {
        if (connections < DatabaseSettings.FEWEST || connections > DatabaseSettings.MOST) {
            throw new StartupProblem("EGOV_DATABASE_CONNECTIONS is " + connections + "; it may be "
                    + DatabaseSettings.FEWEST + " to " + DatabaseSettings.MOST + ".");
        }
    }

    /** Keeps the parameters of every statement of the program parsed, some 250 in all, and not of those asked last. */
    @Bean
    static NamedParameterJdbcTemplate namedParameters(JdbcTemplate template) {
        var named = new NamedParameterJdbcTemplate(template);
        named.setCacheLimit(STATEMENTS);
        return named;
    }

    private static String ask(DataSource database, String question) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            var why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new StartupProblem(
                    "The database does not answer (" + why + "); check EGOV_DATABASE_URL, _USER and _PASSWORD.", e);
        }
    }
}
