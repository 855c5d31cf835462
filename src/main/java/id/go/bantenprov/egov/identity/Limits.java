package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.RecordRows;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts tries in the database, so that a limit holds however many nodes answer. A try counts when it is asked for,
 * also if what follows fails. Keys are kept as keyed hashes: a list of addresses is personal data.
 */
@Repository
public class Limits {
    /** How long an answer is held back in the slow lane. */
    public static final Duration SLOW_LANE = Duration.ofSeconds(2);
    /** The key of a limit that all share. */
    public static final String EVERYBODY = "everybody";

    private static final int NETWORK_BYTES = 8;

    record Row(long began, int span, int tries) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Limits(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Counts one try and says whether it may go on. */
    public Taken take(Limit limit, String key) {
        var now = clock.instant().getEpochSecond();
        var spans = limit.spans().stream()
                .mapToInt(span -> (int) span.length().toSeconds())
                .toArray();
        List<Row> rows = jdbc.sql("""
                        INSERT INTO identity.tries AS t (kind, key_hash, span, began, tries)
                        SELECT :kind, :key, span, :now / span * span, 1
                          FROM unnest(:spans::int[]) AS span
                            ON CONFLICT (kind, key_hash, span, began) DO UPDATE SET tries = t.tries + 1
                     RETURNING began, span, tries
                        """)
                .param("kind", limit.name())
                .param("key", hash(limit, key))
                .param("now", now)
                .param("spans", Arrays.stream(spans).boxed().toArray(Integer[]::new))
                .query(RecordRows.of(Row.class))
                .list();
        return judge(limit, rows, now);
    }

    /** Counts a code asked for from one address of a machine, to be sent to one address of a person. */
    public Taken takeCode(String from, EmailAddress to) {
        return take(Limit.CODE_ADDRESS, from) instanceof Taken.Wait wait ? wait : take(Limit.CODE_RECIPIENT, to.text());
    }

    private static Taken judge(Limit limit, List<Row> rows, long now) {
        var wait = 0L;
        for (var span : limit.spans()) {
            for (var row : rows) {
                if (row.span() == span.length().toSeconds() && row.tries() > span.tries()) {
                    wait = Math.max(wait, row.began() + row.span() - now);
                }
            }
        }
        return wait == 0 ? new Taken.Allowed() : new Taken.Wait((int) wait);
    }

    /** Takes back a try just counted, for a limit that counts failures only. */
    public void giveBack(Limit limit, String key) {
        for (var span : limit.spans()) {
            jdbc.sql("""
                            UPDATE identity.tries
                               SET tries = tries - 1
                             WHERE kind = :kind AND key_hash = :key AND span = :span AND began = :now / :span * :span
                               AND tries > 0
                            """)
                    .param("kind", limit.name())
                    .param("key", hash(limit, key))
                    .param("span", (int) span.length().toSeconds())
                    .param("now", clock.instant().getEpochSecond())
                    .update();
        }
    }

    /** Whether the next try would have to wait, without counting one. */
    public boolean exhausted(Limit limit, String key) {
        var now = clock.instant().getEpochSecond();
        return limit.spans().stream()
                .anyMatch(span -> tries(limit, key, (int) span.length().toSeconds(), now) >= span.tries());
    }

    private int tries(Limit limit, String key, int span, long now) {
        return jdbc.sql("""
                        SELECT tries
                          FROM identity.tries
                         WHERE kind = :kind AND key_hash = :key AND span = :span AND began = :now / :span * :span
                        """)
                .param("kind", limit.name())
                .param("key", hash(limit, key))
                .param("span", span)
                .param("now", now)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private String hash(Limit limit, String key) {
        return vault.hash("identity.limit." + limit.name(), network(key)).hex();
    }

    /** An IPv6 customer has a whole /64 to try from, so it counts as one address. Any other key stays as it is. */
    public static String network(String key) {
        if (key.indexOf(':') < 0) return key;
        try {
            return InetAddress.ofLiteral(key) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                    : key;
        } catch (IllegalArgumentException e) {
            return key;
        }
    }
}
