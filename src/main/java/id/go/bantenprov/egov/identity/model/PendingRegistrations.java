package id.go.bantenprov.egov.identity.model;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.FullName;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registrations that wait for their code. */
@Repository
public class PendingRegistrations {
    private record Row(PendingRegistration registration, String codeHash) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    PendingRegistrations(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    public void add(PendingRegistration registration, ConfirmationCode code) {
        var id = registration.id();
        jdbc.sql("""
                        INSERT INTO identity.pending_registration
                               (id, name, nik, email, password, language, code_hash, expires_at)
                        VALUES (:id, :name, :nik, :email, :password, :language, :code, :expiresAt)
                        """)
                .param("id", id)
                .param("name", registration.name().text())
                .param(
                        "nik",
                        vault.seal(registration.nik().digits(), context("nik", id))
                                .bytes())
                .param(
                        "email",
                        vault.seal(registration.email().text(), context("email", id))
                                .bytes())
                .param("password", registration.password())
                .param("language", registration.language().code())
                .param("code", code.hash(vault, id))
                .param("expiresAt", OffsetDateTime.now(clock).plus(ConfirmationCode.VALID))
                .update();
    }

    /** Where the code of a registration went; empty once that is no longer good. */
    public Optional<EmailAddress> email(UUID id) {
        return jdbc.sql("""
                        SELECT email
                          FROM identity.pending_registration
                         WHERE id = :id AND expires_at > :now
                        """)
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> email(row, id))
                .optional();
    }

    private EmailAddress email(ResultSet row, UUID id) throws SQLException {
        return new EmailAddress(vault.open(new Sealed(row.getBytes("email")), context("email", id)));
    }

    /** Counts a try and gives the registration if the code is its own and still good. */
    public Optional<PendingRegistration> open(UUID id, ConfirmationCode typed) {
        return jdbc.sql("""
                        UPDATE identity.pending_registration
                           SET tries = tries + 1
                         WHERE id = :id AND tries < :most AND expires_at > :now
                     RETURNING id, name, nik, email, password, language, code_hash
                        """)
                .param("id", id)
                .param("most", ConfirmationCode.TRIES)
                .param("now", OffsetDateTime.now(clock))
                .query(this::row)
                .optional()
                .filter(row -> row.codeHash().equals(typed.hash(vault, id)))
                .map(Row::registration);
    }

    public void delete(UUID id) {
        jdbc.sql("""
                        DELETE FROM identity.pending_registration
                         WHERE id = :id
                        """).param("id", id).update();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var registration = new PendingRegistration(
                id,
                new FullName(row.getString("name")),
                new Nik(vault.open(new Sealed(row.getBytes("nik")), context("nik", id))),
                email(row, id),
                row.getString("password"),
                Language.of(row.getString("language")).orElse(Language.INDONESIAN));
        return new Row(registration, row.getString("code_hash"));
    }

    private static String context(String column, UUID id) {
        return "identity.pending_registration/" + column + "/" + id;
    }
}
