package id.go.bantenprov.egov.demonstration.model;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which account belongs to which invented person. */
@Repository
public class Cast {
    private final JdbcClient jdbc;

    Cast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param name as it stands before {@code @contoh.id} */
    public Optional<UUID> account(String name) {
        return jdbc.sql("""
                        SELECT account
                          FROM demonstration.person
                         WHERE name = :name
                        """)
                .param("name", name)
                .query((row, _) -> row.getObject("account", UUID.class))
                .optional();
    }

    public void add(String name, UUID account) {
        jdbc.sql("""
                        INSERT INTO demonstration.person (name, account)
                        VALUES (:name, :account)
                        """).param("name", name).param("account", account).update();
    }
}
