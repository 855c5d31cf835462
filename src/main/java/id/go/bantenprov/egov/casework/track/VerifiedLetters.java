package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.casework.model.VerificationToken;
import id.go.bantenprov.egov.web.RecordRows;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signed letters, by their token or by the digest of their file. */
@Repository
class VerifiedLetters {
    private static final String SELECT = """
            SELECT d.token, d.number, a.service, a.service_version, d.position_title_id, d.position_title_en,
                   (d.signed_at AT TIME ZONE 'Asia/Jakarta')::date AS signed_on, d.outcome = 'REJECTED' AS refusal,
                   d.sha256, d.valid_until, a.revoked_on
              FROM casework.document d
              JOIN casework.application a ON a.id = d.application
             WHERE d.signed_at IS NOT NULL
            """;

    private final JdbcClient jdbc;

    VerifiedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<VerifiedLetter> find(VerificationToken token) {
        return one(" AND d.token = :key", token.text());
    }

    /** @param sha256 64 hex digits in small letters */
    Optional<VerifiedLetter> findByDigest(String sha256) {
        return one(" AND d.sha256 = :key LIMIT 1", sha256);
    }

    private Optional<VerifiedLetter> one(String condition, String key) {
        return jdbc.sql(SELECT + condition)
                .param("key", key)
                .query(RecordRows.of(VerifiedLetter.class))
                .optional();
    }
}
