package id.go.bantenprov.egov.identity.model;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** New e-mail addresses of residents that wait for their code. A new password ends those of its account. */
@Repository
public class PendingEmails {
    record Row(byte[] email, String codeHash) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    PendingEmails(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    public void add(UUID id, Resident resident, EmailAddress email, ConfirmationCode code) {
        jdbc.sql("""
                        INSERT INTO identity.pending_email (id, account_id, email, code_hash, expires_at)
                        VALUES (:id, :account, :email, :code, :expiresAt)
                        """)
                .param("id", id)
                .param("account", resident.account())
                .param("email", vault.seal(email.text(), context(id)).bytes())
                .param("code", code.hash(vault, id))
                .param("expiresAt", OffsetDateTime.now(clock).plus(ConfirmationCode.VALID))
                .update();
    }

    /** Where the code went; empty if this resident asked for none under this id, or it is no longer good. */
    public Optional<EmailAddress> email(UUID id, Resident resident) {
        return jdbc.sql("""
                        SELECT email
                          FROM identity.pending_email
                         WHERE id = :id AND account_id = :account AND expires_at > :now
                        """)
                .param("id", id)
                .param("account", resident.account())
                .param("now", OffsetDateTime.now(clock))
                .query(byte[].class)
                .optional()
                .map(bytes -> email(id, bytes));
    }

    /** Counts a try and gives the address if the code is right, of this resident and still good. */
    public Optional<EmailAddress> open(UUID id, Resident resident, ConfirmationCode typed) {
        return jdbc.sql("""
                        UPDATE identity.pending_email
                           SET tries = tries + 1
                         WHERE id = :id AND account_id = :account AND tries < :most AND expires_at > :now
                     RETURNING email, code_hash
                        """)
                .param("id", id)
                .param("account", resident.account())
                .param("most", ConfirmationCode.TRIES)
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Row.class))
                .optional()
                .filter(row -> row.codeHash().equals(typed.hash(vault, id)))
                .map(row -> email(id, row.email()));
    }

    private EmailAddress email(UUID id, byte[] bytes) {
        return new EmailAddress(vault.open(new Sealed(bytes), context(id)));
    }

    private static String context(UUID id) {
        return "identity.pending_email/email/" + id;
    }
}
