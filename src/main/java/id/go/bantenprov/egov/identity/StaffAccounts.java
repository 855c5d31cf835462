package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.Positions;
import id.go.bantenprov.egov.agency.UnitCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the account by which an official can be told something. */
@Repository
public class StaffAccounts {
    private static final String HOLDING = """
            SELECT id
              FROM identity.staff
             WHERE official = (%s)
            """.formatted(Positions.HOLDER);

    private static final String WORKING_IN = """
            SELECT DISTINCT a.id, a.name
              FROM identity.staff_grant g
              JOIN identity.account a ON a.id = g.staff_id
             WHERE g.unit = :unit
               AND g.role IN ('OFFICER', 'HEAD')
               AND a.closed_at IS NULL
            """;

    private final JdbcClient jdbc;

    StaffAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<StaffId> of(OfficialId official) {
        return jdbc.sql("""
                        SELECT id
                          FROM identity.staff
                         WHERE official = :official
                        """)
                .param("official", official.value())
                .query((row, _) -> new StaffId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** The account of whoever holds a position that day; empty while it is vacant. */
    public Optional<StaffId> holding(PositionCode position, LocalDate day) {
        return jdbc.sql(HOLDING)
                .param("position", position.value())
                .param("day", day)
                .query((row, _) -> new StaffId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Who runs the system; at most 200. */
    public List<StaffId> administrators() {
        return jdbc.sql("""
                        SELECT DISTINCT a.id
                          FROM identity.staff_grant g
                          JOIN identity.account a ON a.id = g.staff_id
                         WHERE g.role = 'ADMINISTRATOR'
                           AND a.closed_at IS NULL
                         ORDER BY a.id
                         LIMIT 200
                        """)
                .query((row, _) -> new StaffId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Somebody who works in a unit. */
    public record Colleague(StaffId id, String name) {}

    /** Who works on the files of a unit, by name; at most 200. */
    public List<Colleague> workingIn(UnitCode unit) {
        return jdbc.sql(WORKING_IN + " ORDER BY a.name, a.id LIMIT 200")
                .param("unit", unit.value())
                .query(StaffAccounts::colleague)
                .list();
    }

    /** The same of one person, who may stand beyond the first 200; empty if this one does not work there. */
    public Optional<Colleague> workingIn(UnitCode unit, StaffId who) {
        return jdbc.sql(WORKING_IN + " AND a.id = :who")
                .param("unit", unit.value())
                .param("who", who.value())
                .query(StaffAccounts::colleague)
                .optional();
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(new StaffId(row.getObject("id", UUID.class)), row.getString("name"));
    }
}
