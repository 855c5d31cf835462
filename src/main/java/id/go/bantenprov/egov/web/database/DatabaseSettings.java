package id.go.bantenprov.egov.web.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which PostgreSQL holds the data.
 *
 * @param url JDBC address; empty starts the embedded server in the data folder
 * @param connections most connections held at a time, {@link #FEWEST} to {@link #MOST}
 * @param statistics whether the embedded server counts statements (pg_stat_statements), for measuring
 */
@ConfigurationProperties("egov.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("egov") String user,
        @DefaultValue("") String password,
        @DefaultValue("16") int connections,
        @DefaultValue("false") boolean statistics) {
    static final int FEWEST = 2;
    static final int MOST = 200;
}
