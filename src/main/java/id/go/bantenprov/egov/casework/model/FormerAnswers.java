package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an applicant had answered before each correction. It is sealed, and erased, with the case. */
@Repository
public class FormerAnswers {
    /** @param correctedAt when the correction came that took their place */
    public record Former(Answers answers, OffsetDateTime correctedAt) {}

    record Row(byte[] answers, OffsetDateTime at) {}

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    FormerAnswers(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** The oldest first; none where nothing was corrected. */
    public List<Former> of(Application application, Contents contents) {
        return jdbc
                .sql("""
                        SELECT f.answers, h.at
                          FROM casework.former_answers f
                          JOIN casework.history h ON h.application = f.application AND h.version = f.version
                         WHERE f.application = :application
                         ORDER BY f.version
                        """)
                .param("application", application.id().value())
                .query(RecordRows.of(Row.class))
                .list()
                .stream()
                .map(row -> former(application, contents, row))
                .toList();
    }

    private Former former(Application application, Contents contents, Row row) {
        var form = catalogue.version(application.filed().service()).form();
        var json = CaseContents.openPlain(application.id().value(), new Sealed(row.answers()), contents.key());
        return new Former(form.restore(AnswersJson.read(json)).answers(), row.at());
    }
}
