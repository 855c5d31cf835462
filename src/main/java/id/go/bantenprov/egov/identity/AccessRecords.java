package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Position;
import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.Localized;
import id.go.bantenprov.egov.web.NextPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who looked at whose file. A look is any reading by staff or by a token that shows more than number, service, status
 * and days; the resident's own in a session is none. It is written before the answer leaves: where it cannot be, the
 * exception keeps the answer back.
 */
@Repository
public class AccessRecords {
    /** Equal looks within this time of the first are one record. */
    static final Duration ONE_LOOK = Duration.ofMinutes(15);

    /** The headers our scripts send when they renew a page, or ask for a part of it. */
    private static final List<String> SENT_BY_SCRIPTS = List.of(NextPage.RENEWAL, "HX-Request");

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clock clock;

    AccessRecords(JdbcClient jdbc, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Records that this person is about to look. The token, if the person acts by one, is taken from the request.
     *
     * @throws org.springframework.dao.DataAccessException if it cannot be written; nothing may be shown then
     */
    public void record(Person by, Look look) {
        var token = token();
        if (by.staff() || token != null) write(by, look, token, true, isRenewal(look) ? 0 : 1);
    }

    /** As {@link #record}, of what is before an official's eyes already: no further look where there is one. */
    public void recordStill(Officer by, Look look) {
        write(by, look, token(), true, 0);
    }

    /**
     * Records that this person tried to look and was refused: once within {@link #ONE_LOOK}, with however many tokens, so
     * that nobody makes a list of any length. The resident reads of attempts by staff; of another
     * resident, whose name is not theirs to know, only the inspectorate does.
     */
    public void recordAttempt(Person by, ResidentId subject, String application) {
        var look = new Look(subject, application, Part.REFUSED, Look.LOOKING);
        write(by, look, token(), by.staff(), isRenewal(look) ? 0 : 1);
    }

    /** @param more looks where there is a record within {@link #ONE_LOOK}; else it is the first */
    private void write(Person by, Look look, @Nullable String token, boolean shown, int more) {
        var position = position(by);
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        WITH again AS (
                            UPDATE identity.look
                               SET looks = looks + :more, last_at = :now
                             WHERE resident_id = :subject AND %s
                               AND account_id = :account
                               AND (part = :refused OR token IS NOT DISTINCT FROM :token)
                               AND part = :part AND purpose = :purpose AND first_at > :earliest
                         RETURNING id)
                        INSERT INTO identity.look
                               (resident_id, application, account_id, name, position_id, position_en, token, part,
                                purpose, first_at, last_at, looks, shown)
                        SELECT :subject, :application, :account, :name, :positionId, :positionEn, :token, :part,
                               :purpose, :now, :now, 1, :shown
                         WHERE NOT EXISTS (SELECT 1 FROM again)
                        """.formatted(look.application() == null ? "application IS NULL" : "application = :application"))
                .param("subject", look.subject().value())
                .param("application", look.application())
                .param("account", by.account())
                .param("name", by.name())
                .param("positionId", position.id())
                .param("positionEn", position.en())
                .param("token", token)
                .param("part", look.part().name())
                .param("refused", Part.REFUSED.name())
                .param("purpose", look.purpose())
                .param("more", more)
                .param("now", now)
                .param("shown", shown)
                .param("earliest", now.minus(ONE_LOOK))
                .update();
    }

    /**
     * Whether an open page asks for itself again, which is no further look; without a look before it, it is the first. What
     * identifies a person is masked until somebody asks for it, so each time is a look.
     */
    private static boolean isRenewal(Look look) {
        return look.part() != Part.IDENTITY
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && SENT_BY_SCRIPTS.stream()
                        .anyMatch(header -> asked.getRequest().getHeader(header) != null);
    }

    private static @Nullable String token() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof ActingToken token
                ? token.label()
                : null;
    }

    private Localized position(Person by) {
        return switch (by) {
            case Resident resident -> resident.role();
            case Officer officer ->
                officer.positions().stream()
                        .sorted()
                        .flatMap(code -> agencies.find(code).stream())
                        .findFirst()
                        .map(Position::title)
                        .map(title -> in(title, officer.agencyName()))
                        .orElse(officer.role());
        };
    }

    private static Localized in(Localized title, String agency) {
        return new Localized(title.id() + ", " + agency, title.en() + ", " + agency);
    }

    /** Takes the name of a resident out of what was recorded of the own programs and attempts, when the account goes. */
    public void forgetWho(ResidentId resident) {
        jdbc.sql("""
                        UPDATE identity.look
                           SET name = '–', token = NULL
                         WHERE account_id = :account
                           AND (resident_id = :account OR NOT shown)
                        """).param("account", resident.value()).update();
    }

    /** The same of the applicant's own programs at one application, when that has reached its term. */
    public void forgetApplicant(String application) {
        jdbc.sql("""
                        UPDATE identity.look
                           SET name = '–', token = NULL
                         WHERE application = :application
                           AND account_id = resident_id
                        """).param("application", application).update();
    }

    /**
     * The looks at what belongs to a resident, the last taken first.
     *
     * @param limit at most this many, 1 to 1,000
     */
    public List<LookTaken> lookedAt(ResidentId subject, Cursor after, int limit) {
        return jdbc.sql("""
                        SELECT id, application, name, position_id, position_en, token, part, purpose, first_at, last_at,
                               looks
                          FROM identity.look
                         WHERE resident_id = :subject
                           AND shown
                           AND (last_at, id) < (:lastAt, :id)
                         ORDER BY last_at DESC, id DESC
                         LIMIT :limit
                        """)
                .param("subject", subject.value())
                .param("lastAt", after.at())
                .param("id", after.id())
                .param("limit", limit)
                .query(AccessRecords::look)
                .list();
    }

    /** The looks at one application that its applicant reads of, the last taken first, at most 100. */
    public List<LookTaken> lookedAt(String application) {
        return jdbc.sql("""
                        SELECT id, application, name, position_id, position_en, token, part, purpose, first_at, last_at,
                               looks
                          FROM identity.look
                         WHERE application = :application
                           AND shown
                         ORDER BY last_at DESC, id DESC
                         LIMIT 100
                        """)
                .param("application", application)
                .query(AccessRecords::look)
                .list();
    }

    /**
     * For the inspectorate, the looks at one application, without attempts: no number of these pushes one out.
     *
     * @param limit at most this many, 1 to 1,000
     */
    public List<LookTaken> looks(String application, Cursor after, int limit) {
        return ofApplication(application, false, after, limit);
    }

    /** The same of the attempts to look, all residents' too. */
    public List<LookTaken> attempts(String application, Cursor after, int limit) {
        return ofApplication(application, true, after, limit);
    }

    private List<LookTaken> ofApplication(String application, boolean refused, Cursor after, int limit) {
        return jdbc.sql("""
                        SELECT id, application, name, position_id, position_en, token, part, purpose, first_at, last_at,
                               looks
                          FROM identity.look
                         WHERE application = :application
                           AND (part = :part) = :refused
                           AND (last_at, id) < (:lastAt, :id)
                         ORDER BY last_at DESC, id DESC
                         LIMIT :limit
                        """)
                .param("application", application)
                .param("part", Part.REFUSED.name())
                .param("refused", refused)
                .param("lastAt", after.at())
                .param("id", after.id())
                .param("limit", limit)
                .query(AccessRecords::look)
                .list();
    }

    private static LookTaken look(ResultSet row, int number) throws SQLException {
        return new LookTaken(
                row.getObject("id", UUID.class),
                row.getString("application"),
                row.getString("name"),
                new Localized(row.getString("position_id"), row.getString("position_en")),
                row.getString("token"),
                Part.valueOf(row.getString("part")),
                row.getString("purpose"),
                row.getObject("first_at", OffsetDateTime.class),
                row.getObject("last_at", OffsetDateTime.class),
                row.getInt("looks"));
    }
}
