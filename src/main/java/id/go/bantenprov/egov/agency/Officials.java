package id.go.bantenprov.egov.agency;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The officials of the province, and their terms in office. Each method is one statement in the caller's transaction. */
@Repository
public class Officials {
    private final JdbcClient jdbc;

    Officials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another official has this NIP */
    public OfficialId register(String name, Optional<Nip> nip) {
        var id = jdbc.sql("""
                        INSERT INTO agency.official (name, nip)
                        VALUES (:name, :nip)
                        RETURNING id
                        """)
                .param("name", name)
                .param("nip", nip.map(Nip::value).orElse(null))
                .query(UUID.class)
                .single();
        return new OfficialId(id);
    }

    /** Gives a position to an official, from a day on and until further notice. */
    public Appointment appoint(OfficialId official, PositionCode position, LocalDate since) {
        return jdbc.sql("""
                        WITH appointed AS (
                            INSERT INTO agency.position_holder (position, official, since)
                            VALUES (:position, :official, :since)
                            ON CONFLICT DO NOTHING
                            RETURNING official
                        )
                        SELECT o.name
                          FROM appointed a
                          JOIN agency.official o ON o.id = a.official
                        """)
                .param("position", position.value())
                .param("official", official.value())
                .param("since", since)
                .query((row, number) -> new PositionHolder(position, official, row.getString("name"), since))
                .optional()
                .<Appointment>map(Appointment.Appointed::new)
                .orElseGet(Appointment.Occupied::new);
    }
}
