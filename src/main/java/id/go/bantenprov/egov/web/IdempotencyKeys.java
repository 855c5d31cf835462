package id.go.bantenprov.egov.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The answers given under idempotency keys; each is kept for a day. */
@Repository
class IdempotencyKeys {
    static final Duration KEPT = Duration.ofHours(24);

    /** An answer as it was given; its body names things and holds no person's data. */
    record Row(
            String bodySha256,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String type,
            @Nullable String body) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the key for this transaction; fails at once if another one has it. */
    boolean take(String scope, String key) {
        return jdbc.sql("""
                        SELECT pg_try_advisory_xact_lock(hashtextextended(:scope || ' ' || :key, 0))
                        """)
                .param("scope", scope)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    Optional<Row> find(String scope, String key) {
        return jdbc.sql("""
                        SELECT body_sha256, status, location, etag, type, body
                          FROM platform.idempotency_key
                         WHERE scope = :scope
                           AND key = :key
                           AND answered_at > :earliest
                        """)
                .param("scope", scope)
                .param("key", key)
                .param("earliest", earliest())
                .query(RecordRows.of(Row.class))
                .optional();
    }

    /** Keeps an answer; one of the same key that is older than a day gives way. */
    void keep(String scope, String key, Row answer) {
        StatementSpec insert = jdbc.sql("""
                INSERT INTO platform.idempotency_key (scope, key, body_sha256, status, location, etag, type, body,
                            answered_at)
                VALUES (:scope, :key, :bodySha256, :status, :location, :etag, :type, :body, :now)
                    ON CONFLICT (scope, key)
                    DO UPDATE SET body_sha256 = EXCLUDED.body_sha256, status = EXCLUDED.status,
                                  location = EXCLUDED.location, etag = EXCLUDED.etag, type = EXCLUDED.type,
                                  body = EXCLUDED.body, answered_at = EXCLUDED.answered_at
                """);
        insert.param("scope", scope)
                .param("key", key)
                .param("bodySha256", answer.bodySha256())
                .param("status", answer.status())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("type", answer.type())
                .param("body", answer.body())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Forgets answers that are older than a day. */
    void forgetOld() {
        jdbc.sql("""
                        DELETE FROM platform.idempotency_key
                         WHERE answered_at <= :earliest
                        """).param("earliest", earliest()).update();
    }

    private OffsetDateTime earliest() {
        return OffsetDateTime.now(clock).minus(KEPT);
    }
}
