package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.Sealed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers to corrections that are still being written, sealed under the key of their case. */
@Repository
public class CorrectionDrafts {
    private static final TypeReference<Content> CONTENT = new TypeReference<>() {};

    record Content(Map<String, Object> answers, Map<String, String> explanations) {}

    private record Row(int revision, byte[] content) {}

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final JsonMapper json;
    private final Clock clock;

    CorrectionDrafts(JdbcClient jdbc, Catalogue catalogue, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.json = json;
        this.clock = clock;
    }

    /** As far as it is written; the answers handed in before anything was. What is asked no more has taken its draft along. */
    public CorrectionDraft of(Application application, Contents contents) {
        var form = catalogue.version(application.filed().service()).form();
        return row(application)
                .map(row -> draft(application, contents.key(), form, row))
                .orElseGet(() -> new CorrectionDraft(0, OpenCorrection.handedIn(form, contents), Map.of()));
    }

    private Optional<Row> row(Application application) {
        return jdbc.sql("""
                        SELECT revision, content
                          FROM casework.correction_draft
                         WHERE application = :application
                        """)
                .param("application", application.id().value())
                .query((row, _) -> new Row(row.getInt("revision"), row.getBytes("content")))
                .optional();
    }

    private CorrectionDraft draft(Application application, DataKey key, FormDefinition form, Row row) {
        var text =
                key.open(new Sealed(row.content()), contextOf(application.id().value()));
        var content = json.readValue(text, CONTENT);
        return new CorrectionDraft(
                row.revision(), form.restore(content.answers()).answers(), content.explanations());
    }

    /** Saves it; the revision is raised. Call it with the application locked. @return as it is kept now */
    public CorrectionDraft save(Application application, Contents contents, CorrectionDraft draft) {
        var content = json.writeValueAsString(new Content(draft.answers().toJson(), draft.explanations()));
        var id = application.id().value();
        jdbc.sql("""
                        INSERT INTO casework.correction_draft AS d (application, revision, content, saved_at)
                        VALUES (:application, 1, :content, :now)
                            ON CONFLICT (application)
                            DO UPDATE SET revision = d.revision + 1, content = EXCLUDED.content,
                                          saved_at = EXCLUDED.saved_at
                        """)
                .param("application", id)
                .param("content", contents.key().seal(content, contextOf(id)).bytes())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return draft.saved();
    }

    private static String contextOf(UUID id) {
        return "casework.correction_draft/content/" + id;
    }
}
