package id.go.bantenprov.egov.web.database;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** The tables of the libraries, made by the libraries' own scripts in the schema {@code platform}. */
@Component
class ThirdPartyTables implements JavaMigration {
    private static final List<String> SCRIPTS = List.of(
            "org/springframework/session/jdbc/schema-postgresql.sql",
            "org/springframework/modulith/events/jdbc/schemas/v2/schema-postgresql.sql",
            "org/springframework/security/user-entities-schema.sql",
            "org/springframework/security/user-credentials-schema-postgres.sql");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261124.0001");
    }

    @Override
    public String getDescription() {
        return "third party tables";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        for (var script : SCRIPTS) {
            ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(script));
        }
    }
}
