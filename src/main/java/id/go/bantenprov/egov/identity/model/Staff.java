package id.go.bantenprov.egov.identity.model;

import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The staff accounts and their roles. */
@Repository
public class Staff {
    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(StaffId id, OfficialId official, AgencyCode agency) {
        jdbc.sql("""
                        INSERT INTO identity.staff (id, official, agency)
                        VALUES (:id, :official, :agency)
                        """)
                .param("id", id.value())
                .param("official", official.value())
                .param("agency", agency.value())
                .update();
    }

    public void grant(StaffId id, Grant grant) {
        jdbc.sql("""
                        INSERT INTO identity.staff_grant (staff_id, role, agency, unit)
                        VALUES (:id, :role, :agency, :unit)
                            ON CONFLICT DO NOTHING
                        """)
                .param("id", id.value())
                .param("role", grant.role().name())
                .param("agency", grant.agency().value())
                .param("unit", grant.unit() == null ? null : grant.unit().value())
                .update();
    }
}
