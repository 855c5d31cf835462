package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.DataKeyId;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an application says, sealed under the key of its case. Whoever asks has been let in before. */
@Repository
public class CaseContents {
    /**
     * @param applicantName as it stood in the account on the day of submission
     * @param answeredOn the day that is {@code today} in the rules for good
     */
    public record Contents(Answers answers, DataKey key, String applicantName, String language, LocalDate answeredOn) {}

    record Row(
            @Nullable UUID dataKey,
            byte @Nullable [] answers,
            @Nullable String applicantName,
            String language,
            OffsetDateTime submittedAt) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Catalogue catalogue;

    CaseContents(JdbcClient jdbc, Vault vault, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.catalogue = catalogue;
    }

    /** @return empty once the person's data have been erased */
    public Optional<Contents> open(Application application) {
        var row = jdbc.sql("""
                        SELECT data_key, answers, applicant_name, language, submitted_at
                          FROM casework.application
                         WHERE id = :id
                        """)
                .param("id", application.id().value())
                .query(RecordRows.of(Row.class))
                .single();
        if (row.dataKey() == null || row.answers() == null) return Optional.empty();
        return vault.dataKey(new DataKeyId(row.dataKey())).map(key -> contents(application, row, key));
    }

    private Contents contents(Application application, Row row, DataKey key) {
        var form = catalogue.version(application.filed().service()).form();
        var json = openPlain(application.id().value(), new Sealed(Objects.requireNonNull(row.answers())), key);
        return new Contents(
                form.restore(AnswersJson.read(json)).answers(),
                key,
                Objects.requireNonNullElse(row.applicantName(), ""),
                row.language(),
                Formats.day(row.submittedAt()));
    }

    /** Writes the answers anew, after a correction; those before are kept beside them as {@link FormerAnswers}. */
    public void replace(Application application, Answers answers, DataKey key) {
        jdbc.sql("""
                        WITH former AS (
                            INSERT INTO casework.former_answers (application, version, answers)
                            SELECT id, version, answers
                              FROM casework.application
                             WHERE id = :id
                        )
                        UPDATE casework.application
                           SET answers = :answers
                         WHERE id = :id
                        """)
                .param("answers", seal(application.id().value(), answers, key).bytes())
                .param("id", application.id().value())
                .update();
    }

    /** @param id of the application: sealed answers open nowhere else */
    public static Sealed seal(UUID id, Answers answers, DataKey key) {
        return sealPlain(id, AnswersJson.write(answers), key);
    }

    /** As {@link #seal}. @param answers as they are kept */
    public static Sealed sealPlain(UUID id, String answers, DataKey key) {
        return key.seal(answers, contextOf(id));
    }

    /** @return answers as they are kept */
    public static String openPlain(UUID id, Sealed answers, DataKey key) {
        return key.open(answers, contextOf(id));
    }

    private static String contextOf(UUID id) {
        return "casework.application/answers/" + id;
    }
}
