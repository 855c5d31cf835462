package id.go.bantenprov.egov.identity.model;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.go.bantenprov.egov.identity.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tokens of programs that are neither revoked nor expired. */
@Repository
public class ApiTokens {
    /** The most tokens one account holds at a time. */
    public static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(UUID account, String label, Set<Scope> scopes, TokenSecret secret, OffsetDateTime expiresAt) {
        jdbc.sql("""
                        INSERT INTO identity.api_token (account_id, label, hash, scopes, created_at, expires_at)
                        VALUES (:account, :label, :hash, :scopes, :now, :expiresAt)
                        """)
                .param("account", account)
                .param("label", label)
                .param("hash", secret.hash())
                .param("scopes", scopes.stream().map(Scope::code).toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .param("expiresAt", expiresAt)
                .update();
    }

    /** The newest first. */
    public List<ApiToken> of(UUID account) {
        return jdbc.sql("""
                        SELECT id, account_id, label, scopes, expires_at, last_used_at
                          FROM identity.api_token
                         WHERE account_id = :account AND revoked_at IS NULL AND expires_at > :now
                         ORDER BY id DESC
                         LIMIT :most
                        """)
                .param("account", account)
                .param("now", OffsetDateTime.now(clock))
                .param("most", MOST)
                .query(ApiTokens::token)
                .list();
    }

    /** Revokes a token of this account; another's or an unknown one stays as it is. */
    public void revoke(UUID account, UUID id) {
        jdbc.sql("""
                        UPDATE identity.api_token
                           SET revoked_at = :now
                         WHERE id = :id AND account_id = :account AND revoked_at IS NULL
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .param("account", account)
                .update();
    }

    /** Notes that a token was used, at most once an hour: a busy program must not write at every call. */
    public void used(ApiToken token) {
        var now = OffsetDateTime.now(clock);
        var last = token.lastUsedAt();
        if (last != null && last.plusHours(1).isAfter(now)) return;
        jdbc.sql("""
                        UPDATE identity.api_token
                           SET last_used_at = :now
                         WHERE id = :id
                        """).param("now", now).param("id", token.id()).update();
    }

    static ApiToken token(ResultSet row, int number) throws SQLException {
        var codes = (String[]) row.getArray("scopes").getArray();
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("label"),
                Arrays.stream(codes).flatMap(code -> Scope.of(code).stream()).collect(toUnmodifiableSet()),
                row.getObject("expires_at", OffsetDateTime.class),
                row.getObject("last_used_at", OffsetDateTime.class));
    }
}
