package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody had typed when the session ended, kept encrypted for an hour and given to nobody but the person whose
 * form it was. Nothing of it is done meanwhile. Files are not kept; they are chosen again.
 */
@Repository
public class KeptForms {
    /** How long a form waits for its owner. */
    public static final Duration KEPT = Duration.ofHours(1);

    /** Somebody fills in a page or two before noticing; more would only be a way to fill our disks. */
    static final int MOST_OF_A_PLACE = 5;

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    KeptForms(JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps a form, in place of what was kept of the same page before. Beyond {@link #MOST_OF_A_PLACE} of one place the
     * oldest go.
     *
     * @param owner the account of the person whose form it was
     * @param place the address of the draft or file; those of all its pages begin with it
     */
    public void keep(UUID owner, String place, String path, Map<String, List<String>> fields) {
        keep(owner, path, fields);
        jdbc.sql("""
                        DELETE FROM identity.kept_form
                         WHERE account_id = :owner
                           AND path IN (SELECT path
                                          FROM identity.kept_form
                                         WHERE account_id = :owner AND starts_with(path, :place)
                                         ORDER BY kept_at DESC, path
                                        OFFSET :most)
                        """)
                .param("owner", owner)
                .param("place", place)
                .param("most", MOST_OF_A_PLACE)
                .update();
    }

    private void keep(UUID owner, String path, Map<String, List<String>> fields) {
        jdbc.sql("""
                        INSERT INTO identity.kept_form (account_id, path, fields, kept_at)
                        SELECT id, :path, :fields, :now
                          FROM identity.account
                         WHERE id = :owner
                            ON CONFLICT (account_id, path)
                            DO UPDATE SET fields = EXCLUDED.fields, kept_at = EXCLUDED.kept_at
                        """)
                .param("owner", owner)
                .param("path", path)
                .param(
                        "fields",
                        vault.seal(json.writeValueAsString(fields), context(owner, path))
                                .bytes())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Hands the form of a page to its owner, once: the page shows it as typed. Empty if none waits. */
    public Optional<Map<String, List<String>>> take(Person owner, String path) {
        return jdbc.sql("""
                        DELETE FROM identity.kept_form
                         WHERE account_id = :owner AND path = :path AND kept_at > :earliest
                     RETURNING fields
                        """)
                .param("owner", owner.account())
                .param("path", path)
                .param("earliest", OffsetDateTime.now(clock).minus(KEPT))
                .query(byte[].class)
                .optional()
                .map(bytes -> vault.open(new Sealed(bytes), context(owner.account(), path)))
                .map(text -> json.readValue(text, FIELDS));
    }

    private static String context(UUID owner, String path) {
        return "identity.kept_form/" + owner + path;
    }
}
