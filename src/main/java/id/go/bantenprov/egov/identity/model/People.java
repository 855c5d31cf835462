package id.go.bantenprov.egov.identity.model;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Agency;
import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.agency.Position;
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
import id.go.bantenprov.egov.web.RecordRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who an account is and may do, as it stands now. */
@Repository
public class People {
    record Row(
            UUID id,
            String name,
            @Nullable String language,
            @Nullable UUID official,
            @Nullable String agency) {
        @Nullable
        Language chosen() {
            return language == null ? null : Language.of(language).orElse(null);
        }
    }

    record GrantRow(String role, String agency, @Nullable String unit) {
        Grant toGrant() {
            return new Grant(Role.valueOf(role), new AgencyCode(agency), unit == null ? null : new UnitCode(unit));
        }
    }

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Positions positions;
    private final Clock clock;

    People(JdbcClient jdbc, Agencies agencies, Positions positions, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.positions = positions;
        this.clock = clock;
    }

    /** @return empty if the account is closed or gone */
    public Optional<Person> find(UUID account) {
        return jdbc.sql("""
                        SELECT a.id, a.name, a.language, s.official, s.agency
                          FROM identity.account a
                          LEFT JOIN identity.staff s ON s.id = a.id
                         WHERE a.id = :id AND a.closed_at IS NULL
                        """)
                .param("id", account)
                .query(RecordRows.of(Row.class))
                .optional()
                .map(this::toPerson);
    }

    private Person toPerson(Row row) {
        if (row.official() == null || row.agency() == null) {
            return new Resident(new ResidentId(row.id()), row.name(), row.chosen());
        }
        var official = new OfficialId(row.official());
        var agency = new AgencyCode(row.agency());
        return new Officer(
                new StaffId(row.id()),
                official,
                row.name(),
                agency,
                agencies.find(agency).map(Agency::shortName).orElse(agency.value()),
                positions(official),
                grants(row.id()),
                row.chosen());
    }

    private Set<PositionCode> positions(OfficialId official) {
        return positions.positionsOf(official, LocalDate.now(clock)).stream()
                .map(Position::code)
                .collect(toUnmodifiableSet());
    }

    private Set<Grant> grants(UUID staff) {
        List<GrantRow> rows = jdbc.sql("""
                        SELECT role, agency, unit
                          FROM identity.staff_grant
                         WHERE staff_id = :id
                        """)
                .param("id", staff)
                .query(RecordRows.of(GrantRow.class))
                .list();
        return rows.stream().map(GrantRow::toGrant).collect(toUnmodifiableSet());
    }
}
