package id.go.bantenprov.egov.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.agency.UnitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class WorkingInAUnitTest {
    private static final int NAMED_AT_MOST = 200;

    @Autowired
    StaffAccounts staff;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    final UnitCode unit = new UnitCode("uji.ramai");
    final UnitCode other = new UnitCode("uji.lain");

    private StaffId somebody() {
        return people.officer(new Grant(Role.OFFICER, TestPeople.AGENCY, unit)).id();
    }

    @AfterEach
    void close_the_unit() {
        jdbc.sql("""
                        DELETE FROM identity.account
                         WHERE id IN (SELECT staff_id FROM identity.staff_grant WHERE unit = :unit)
                        """).param("unit", unit.value()).update();
    }

    @Test
    void is_known_of_one_who_stands_beyond_those_that_a_list_names() {
        var last = somebody();
        crowd();

        assertThat(staff.workingIn(unit))
                .hasSize(NAMED_AT_MOST)
                .extracting("id")
                .doesNotContain(last);
        assertThat(staff.workingIn(unit, last)).get().extracting("id").isEqualTo(last);
    }

    /** As many as a list names, all before Asep by their names. */
    private void crowd() {
        jdbc.sql("""
                        WITH crowd AS (
                            INSERT INTO identity.account
                                   (kind, name, email, email_hash, password, demonstration, created_at)
                            SELECT 'STAFF', 'Aan', ''::bytea, gen_random_uuid()::text, '', false, now()
                              FROM generate_series(1, :most)
                         RETURNING id
                        ), staff AS (
                            INSERT INTO identity.staff (id, official, agency)
                            SELECT id, gen_random_uuid(), :agency FROM crowd
                         RETURNING id
                        )
                        INSERT INTO identity.staff_grant (staff_id, role, agency, unit)
                        SELECT id, 'OFFICER', :agency, :unit FROM staff
                        """)
                .param("most", NAMED_AT_MOST)
                .param("agency", TestPeople.AGENCY.value())
                .param("unit", unit.value())
                .update();
    }

    @Test
    void is_nothing_of_another_unit() {
        assertThat(staff.workingIn(other, somebody())).isEmpty();
    }
}
