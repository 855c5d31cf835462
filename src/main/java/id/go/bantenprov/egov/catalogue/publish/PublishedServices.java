package id.go.bantenprov.egov.catalogue.publish;

import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.ServiceVersion;
import id.go.bantenprov.egov.catalogue.Window;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions and windows that the public log states. */
@Repository
class PublishedServices {
    private final JdbcClient jdbc;

    PublishedServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The digest of the file under which a version was published. */
    Optional<String> definition(ServiceVersion version) {
        return jdbc.sql("""
                        SELECT definition
                          FROM catalogue.published_service
                         WHERE code = :code AND version = :version
                        """)
                .param("code", version.code().value())
                .param("version", version.version())
                .query(String.class)
                .optional();
    }

    /** When the log came to state a version. */
    Optional<OffsetDateTime> publishedAt(ServiceVersion version) {
        return jdbc.sql("""
                        SELECT published_at
                          FROM catalogue.published_service
                         WHERE code = :code AND version = :version
                        """)
                .param("code", version.code().value())
                .param("version", version.version())
                .query((row, _) -> row.getObject("published_at", OffsetDateTime.class))
                .optional();
    }

    /** Whether the version was not there before; of nodes that start together one adds it. */
    boolean add(OnlineService service, OffsetDateTime now) {
        return jdbc.sql("""
                        INSERT INTO catalogue.published_service (code, version, definition, valid_from, published_at)
                        VALUES (:code, :version, :definition, :validFrom, :now)
                            ON CONFLICT (code, version) DO NOTHING
                        """)
                        .param("code", service.code().value())
                        .param("version", service.version())
                        .param("definition", service.definitionSha256())
                        .param("validFrom", service.validFrom())
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Whether the window was not there before. */
    boolean add(ServiceCode code, Window window) {
        return jdbc.sql("""
                        INSERT INTO catalogue.published_window (code, open, close)
                        VALUES (:code, :open, :close)
                            ON CONFLICT (code, open, close) DO NOTHING
                        """)
                        .param("code", code.value())
                        .param("open", window.open())
                        .param("close", window.close())
                        .update()
                == 1;
    }
}
