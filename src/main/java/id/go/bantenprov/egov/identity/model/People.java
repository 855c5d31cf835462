package id.go.bantenprov.egov.identity.model;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Agency;
import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.Positions;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.StaffId;
import id.go.bantenprov.egov.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads who an account is and may do, as it stands now. It is asked at every request, so one statement tells all of it:
 * the account, roles, positions and, for a program, the token.
 */
@Repository
public class People {
    private static final String COLUMNS = """
            a.id AS person, a.name, a.language, s.official, s.agency, g.roles, g.agencies, g.units,
            ARRAY(%s) AS positions
            """.formatted(Positions.HELD.formatted("s.official"));

    private static final String STAFF = """
            LEFT JOIN identity.staff s ON s.id = a.id
            LEFT JOIN LATERAL (SELECT array_agg(role) AS roles, array_agg(agency) AS agencies, array_agg(unit) AS units
                                 FROM identity.staff_grant
                                WHERE staff_id = s.id) AS g ON true
            """;

    private static final String OF_ACCOUNT = """
            SELECT %s
              FROM identity.account a
                   %s
             WHERE a.id = :id AND a.closed_at IS NULL
            """.formatted(COLUMNS, STAFF);

    private static final String UNDER_PASSWORD =
            OF_ACCOUNT + " AND encode(sha256(convert_to(a.password, 'UTF8')), 'hex') = :mark";

    private static final String OF_TOKEN = """
            SELECT t.id, t.account_id, t.label, t.scopes, t.expires_at, t.last_used_at, %s
              FROM identity.api_token t
              JOIN identity.account a ON a.id = t.account_id
                   %s
             WHERE t.hash = :hash AND t.revoked_at IS NULL AND t.expires_at > :now AND a.closed_at IS NULL
            """.formatted(COLUMNS, STAFF);

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Offices offices;
    private final Clock clock;

    People(JdbcClient jdbc, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.offices = new Offices(agencies);
        this.clock = clock;
    }

    /** @return empty if the account is closed or gone */
    public Optional<Person> find(UUID account) {
        return jdbc.sql(OF_ACCOUNT)
                .param("id", account)
                .param("day", LocalDate.now(clock))
                .query((row, _) -> person(row))
                .optional();
    }

    /** @return empty if the account is closed or gone, or another password holds than the one of this mark */
    public Optional<Person> findUnder(UUID account, String passwordMark) {
        return jdbc.sql(UNDER_PASSWORD)
                .param("id", account)
                .param("mark", passwordMark)
                .param("day", LocalDate.now(clock))
                .query((row, _) -> person(row))
                .optional();
    }

    /** @return empty if the token is unknown, expired or revoked, or the account of its maker closed */
    public Optional<Bearer> bearing(TokenSecret secret) {
        return jdbc.sql(OF_TOKEN)
                .param("hash", secret.hash())
                .param("now", OffsetDateTime.now(clock))
                .param("day", LocalDate.now(clock))
                .query((row, number) -> new Bearer(ApiTokens.token(row, number), person(row)))
                .optional();
    }

    private Person person(ResultSet row) throws SQLException {
        var id = row.getObject("person", UUID.class);
        var official = row.getObject("official", UUID.class);
        return official == null
                ? new Resident(new ResidentId(id), row.getString("name"), language(row))
                : officer(new StaffId(id), new OfficialId(official), row);
    }

    private Officer officer(StaffId id, OfficialId official, ResultSet row) throws SQLException {
        var agency = new AgencyCode(row.getString("agency"));
        var positions = positions(row);
        var grants = grants(row);
        return new Officer(
                id,
                official,
                row.getString("name"),
                agency,
                agencies.find(agency).map(Agency::shortName).orElse(agency.value()),
                offices.of(positions, grants).orElse(null),
                positions,
                grants,
                language(row));
    }

    private static @Nullable Language language(ResultSet row) throws SQLException {
        var chosen = row.getString("language");
        return chosen == null ? null : Language.of(chosen).orElse(null);
    }

    private Set<PositionCode> positions(ResultSet row) throws SQLException {
        var positions = new HashSet<PositionCode>();
        for (var code : texts(row, "positions")) positions.add(new PositionCode(code));
        positions.removeIf(code -> agencies.find(code).isEmpty());
        return positions;
    }

    private static Set<Grant> grants(ResultSet row) throws SQLException {
        var grants = new HashSet<Grant>();
        var roles = texts(row, "roles");
        var agencies = texts(row, "agencies");
        var units = texts(row, "units");
        for (int i = 0; i < roles.length; i++) {
            var unit = units[i] == null ? null : new UnitCode(units[i]);
            grants.add(new Grant(Role.valueOf(roles[i]), new AgencyCode(agencies[i]), unit));
        }
        return grants;
    }

    /** No texts for none at all, as an aggregate of no rows has it. */
    private static String[] texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? new String[0] : (String[]) array.getArray();
    }
}
