package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.ServiceVersion;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.DataKeyId;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.RecordRows;
import id.go.bantenprov.egov.web.Uuid7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts, each readable by its owner alone and sealed under a key of its own. */
@Repository
public class Drafts {
    private static final String SELECT = """
            SELECT id, service, service_version, revision, data_key, answers, saved_at
              FROM casework.draft
             WHERE id = :id
               AND resident = :resident
            """;

    record Row(
            UUID id,
            String service,
            String serviceVersion,
            int revision,
            UUID dataKey,
            byte[] answers,
            OffsetDateTime savedAt) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Catalogue catalogue;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Vault vault, Catalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Begins a draft under a key of its own. */
    public Draft begin(Resident resident, ServiceVersion service, Answers answers) {
        return begin(resident, new DraftId(Uuid7.next(clock)), vault.newDataKey(), service, answers);
    }

    /** Begins a draft under a key that already seals a file of it. */
    public Draft begin(Resident resident, DraftId id, DataKey key, ServiceVersion service, Answers answers) {
        var now = OffsetDateTime.now(clock);
        var draft = new Draft(id, resident.id(), service, 1, answers, key, now);
        jdbc.sql("""
                        INSERT INTO casework.draft (id, resident, service, service_version, revision, data_key, answers,
                                    begun_at, saved_at)
                        VALUES (:id, :resident, :service, :version, 1, :dataKey, :answers, :now, :now)
                        """)
                .param("id", draft.id().value())
                .param("resident", resident.id().value())
                .param("service", service.code().value())
                .param("version", service.version())
                .param("dataKey", draft.key().id().value())
                .param("answers", sealed(draft).bytes())
                .param("now", now)
                .update();
        return draft;
    }

    /** @return empty if there is none, or it is somebody else's */
    public Optional<Draft> read(Resident resident, DraftId id) {
        return one(resident, id, SELECT);
    }

    /** As {@link #read}, and holds the row until the transaction ends. */
    public Optional<Draft> lock(Resident resident, DraftId id) {
        return one(resident, id, SELECT + " FOR UPDATE");
    }

    private Optional<Draft> one(Resident resident, DraftId id, String sql) {
        return jdbc.sql(sql)
                .params(Map.of("id", id.value(), "resident", resident.id().value()))
                .query(RecordRows.of(Row.class))
                .optional()
                .flatMap(row -> vault.dataKey(new DataKeyId(row.dataKey())).map(key -> toDraft(resident, row, key)));
    }

    private Draft toDraft(Resident resident, Row row, DataKey key) {
        var service = new ServiceVersion(new ServiceCode(row.service()), row.serviceVersion());
        var json = AnswersJson.read(key.open(new Sealed(row.answers()), contextOf(row.id())));
        var answers = catalogue.version(service).form().restore(json).answers();
        return new Draft(new DraftId(row.id()), resident.id(), service, row.revision(), answers, key, row.savedAt());
    }

    /** The draft of a service this resident saved last, if there is one. */
    public Optional<DraftId> latest(Resident resident, ServiceCode service) {
        return jdbc.sql("""
                        SELECT id
                          FROM casework.draft
                         WHERE resident = :resident
                           AND service = :service
                         ORDER BY saved_at DESC
                         LIMIT 1
                        """)
                .params(Map.of("resident", resident.id().value(), "service", service.value()))
                .query((row, _) -> new DraftId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Whether this resident has so many drafts, or more. */
    public boolean areAsManyAs(int most, Resident resident) {
        return jdbc.sql("""
                        SELECT count(*) = :most
                          FROM (SELECT 1
                                  FROM casework.draft
                                 WHERE resident = :resident
                                 LIMIT :most) AS begun
                        """)
                .params(Map.of("most", most, "resident", resident.id().value()))
                .query(Boolean.class)
                .single();
    }

    /** Drafts of this version as they were begun: never saved since, and without a file; the newest first. */
    public List<DraftId> asBegun(Resident resident, ServiceVersion service) {
        return jdbc.sql("""
                        SELECT id
                          FROM casework.draft d
                         WHERE resident = :resident
                           AND service = :service
                           AND service_version = :version
                           AND revision = 1
                           AND NOT EXISTS (SELECT 1 FROM casework.attachment a WHERE a.draft = d.id)
                         ORDER BY saved_at DESC
                         LIMIT 20
                        """)
                .params(Map.of(
                        "resident", resident.id().value(),
                        "service", service.code().value(),
                        "version", service.version()))
                .query((row, _) -> new DraftId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Saves what changed; the revision is raised. Call it with the draft locked. */
    public void save(Draft draft) {
        jdbc.sql("""
                        UPDATE casework.draft
                           SET service_version = :version, answers = :answers, revision = revision + 1,
                               saved_at = :now, told_at = NULL
                         WHERE id = :id
                        """)
                .param("version", draft.service().version())
                .param("answers", sealed(draft).bytes())
                .param("now", OffsetDateTime.now(clock))
                .param("id", draft.id().value())
                .update();
    }

    /** The draft has become an application, which goes on under its key; {@link DraftErasure} throws one away. */
    public void delete(DraftId id) {
        jdbc.sql("""
                        DELETE FROM casework.draft
                         WHERE id = :id
                        """).param("id", id.value()).update();
    }

    private static Sealed sealed(Draft draft) {
        return draft.key()
                .seal(AnswersJson.write(draft.answers()), contextOf(draft.id().value()));
    }

    private static String contextOf(UUID id) {
        return "casework.draft/answers/" + id;
    }
}
