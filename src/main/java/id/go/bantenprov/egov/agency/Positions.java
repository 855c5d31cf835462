package id.go.bantenprov.egov.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds which position on which day. A deed asks for its own day, so that a new head signs old files. */
@Repository
public class Positions {
    /**
     * The positions that somebody holds on {@code :day}, for a statement of another module that asks for more of the same
     * person; {@code %s} is the official.
     */
    public static final String HELD = """
            SELECT position
              FROM agency.position_holder
             WHERE official = %s AND since <= :day AND (until IS NULL OR until >= :day)""";

    /** Who holds {@code :position} on {@code :day}, for such a statement too. */
    public static final String HOLDER = """
            SELECT official
              FROM agency.position_holder
             WHERE position = :position AND since <= :day AND (until IS NULL OR until >= :day)""";

    private final JdbcClient jdbc;
    private final Agencies agencies;

    Positions(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** Empty if the position is vacant that day. */
    public Optional<PositionHolder> holderOn(PositionCode position, LocalDate day) {
        return jdbc.sql("""
                        SELECT h.position, h.official, o.name, h.since
                          FROM agency.position_holder h
                          JOIN agency.official o ON o.id = h.official
                         WHERE h.position = :position AND h.since <= :day AND (h.until IS NULL OR h.until >= :day)
                        """)
                .param("position", position.value())
                .param("day", day)
                .query(Positions::holder)
                .optional();
    }

    /** The positions an official holds that day, in the order of their codes. */
    public List<Position> positionsOf(OfficialId official, LocalDate day) {
        return jdbc
                .sql(HELD.formatted(":official") + " ORDER BY position")
                .param("official", official.value())
                .param("day", day)
                .query((row, number) -> new PositionCode(row.getString("position")))
                .list()
                .stream()
                .flatMap(code -> agencies.find(code).stream())
                .toList();
    }

    /** Who answers that day for what a unit does: the head of its agency, or of its bureau; empty while vacant. */
    public Optional<PositionHolder> headOn(UnitCode unit, LocalDate day) {
        return agencies.headOf(unit).flatMap(head -> holderOn(head.code(), day));
    }

    private static PositionHolder holder(ResultSet row, int number) throws SQLException {
        return new PositionHolder(
                new PositionCode(row.getString("position")),
                new OfficialId(row.getObject("official", UUID.class)),
                row.getString("name"),
                row.getObject("since", LocalDate.class));
    }
}
