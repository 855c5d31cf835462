package id.go.bantenprov.egov.identity.model;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.FullName;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of residents and staff. */
@Repository
public class Accounts {
    private static final String EMAIL = "identity.email";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    public Optional<Account> byEmail(EmailAddress email) {
        return jdbc.sql("""
                        SELECT id, kind, name, password
                          FROM identity.account
                         WHERE email_hash = :hash AND closed_at IS NULL
                        """)
                .param("hash", hash(email))
                .query(RecordRows.of(Account.class))
                .optional();
    }

    /** Of these addresses those that lead to the account of an invented person. */
    public Set<EmailAddress> ofInvented(Collection<EmailAddress> emails) {
        var byHash = emails.stream().collect(toMap(this::hash, email -> email));
        return jdbc.sql("""
                        SELECT email_hash
                          FROM identity.account
                         WHERE email_hash = ANY (:hashes) AND demonstration AND closed_at IS NULL
                        """).param("hashes", byHash.keySet().toArray(String[]::new)).query(String.class).list().stream()
                .map(byHash::get)
                .collect(toUnmodifiableSet());
    }

    /** The account of an address, held until the transaction ends: its address stays, and its password. */
    public Optional<Account> holdByEmail(EmailAddress email) {
        return jdbc.sql("""
                        SELECT id, kind, name, password
                          FROM identity.account
                         WHERE email_hash = :hash AND closed_at IS NULL
                           FOR NO KEY UPDATE
                        """)
                .param("hash", hash(email))
                .query(RecordRows.of(Account.class))
                .optional();
    }

    /** Holds an account until the transaction ends; whoever also takes what waits for a code holds this first. */
    public void hold(UUID id) {
        jdbc.sql("""
                        SELECT id
                          FROM identity.account
                         WHERE id = :id
                           FOR NO KEY UPDATE
                        """).param("id", id).query(UUID.class).optional();
    }

    public Optional<Account> find(UUID id) {
        return jdbc.sql("""
                        SELECT id, kind, name, password
                          FROM identity.account
                         WHERE id = :id AND closed_at IS NULL
                        """).param("id", id).query(RecordRows.of(Account.class)).optional();
    }

    /** The address of an account that exists. */
    public EmailAddress email(UUID id) {
        var sealed = jdbc.sql("""
                        SELECT email
                          FROM identity.account
                         WHERE id = :id
                        """).param("id", id).query(byte[].class).single();
        return new EmailAddress(vault.open(new Sealed(sealed), emailContext(id)));
    }

    /** @return the new account's id; empty if somebody has this address already */
    public Optional<UUID> open(NewAccount account) {
        var id = jdbc.sql("SELECT uuidv7()").query(UUID.class).single();
        var language = account.language();
        return jdbc.sql("""
                        INSERT INTO identity.account
                               (id, kind, name, email, email_hash, password, language, demonstration, created_at)
                        VALUES (:id, :kind, :name, :email, :hash, :password, :language, :demonstration, :now)
                            ON CONFLICT (email_hash) DO NOTHING
                     RETURNING id
                        """)
                .param("id", id)
                .param("kind", account.kind().name())
                .param("name", account.name())
                .param(
                        "email",
                        vault.seal(account.email().text(), emailContext(id)).bytes())
                .param("hash", hash(account.email()))
                .param("password", account.password())
                .param("language", language == null ? null : language.code())
                .param("demonstration", account.demonstration())
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional();
    }

    /** Sets a new password, whatever the old one was, and ends what was opened under that; within one transaction. */
    public void changePassword(UUID id, String hashed) {
        jdbc.sql("""
                        UPDATE identity.account
                           SET password = :password
                         WHERE id = :id
                        """).param("password", hashed).param("id", id).update();
        endWhatWasOpened(id);
    }

    /**
     * Sets a new password in the place of {@code old} and ends what was opened under that; within one transaction.
     *
     * @return false if another has been set meanwhile: then this one comes too late, and is not
     */
    public boolean replacePassword(UUID id, String old, String hashed) {
        var replaced = jdbc.sql("""
                        UPDATE identity.account
                           SET password = :password
                         WHERE id = :id AND password = :old
                        """)
                        .param("password", hashed)
                        .param("id", id)
                        .param("old", old)
                        .update()
                > 0;
        if (replaced) endWhatWasOpened(id);
        return replaced;
    }

    /**
     * Every token, and all that waits for a code. After the password and in a statement of its own: it must see what was
     * opened by whoever held the account ({@link #holdUnder}) until then.
     */
    private void endWhatWasOpened(UUID id) {
        jdbc.sql("""
                        UPDATE identity.api_token
                           SET revoked_at = :now
                         WHERE account_id = :id AND revoked_at IS NULL
                        """).param("id", id).param("now", OffsetDateTime.now(clock)).update();
        endWhatWaits(id);
    }

    private void endWhatWaits(UUID id) {
        jdbc.sql("""
                          WITH emails AS (DELETE FROM identity.pending_email
                                           WHERE account_id = :id)
                        DELETE FROM identity.pending_recovery
                         WHERE account_id = :id
                        """).param("id", id).update();
    }

    /**
     * Holds an account until the transaction ends, so that its password stays and nobody else opens anything for it.
     *
     * @return false if another password holds than the one of this mark
     */
    public boolean holdUnder(UUID id, String passwordMark) {
        return jdbc.sql("""
                        SELECT id
                          FROM identity.account
                         WHERE id = :id AND encode(sha256(convert_to(password, 'UTF8')), 'hex') = :mark
                           FOR NO KEY UPDATE
                        """)
                .param("id", id)
                .param("mark", passwordMark)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Notes that a code sent by mail has set the password. */
    public void recovered(UUID id) {
        jdbc.sql("""
                        UPDATE identity.account
                           SET recovered_at = :now
                         WHERE id = :id
                        """).param("now", OffsetDateTime.now(clock)).param("id", id).update();
    }

    /** When a code sent by mail last set the password; empty if none ever did. */
    public Optional<OffsetDateTime> recoveredAt(UUID id) {
        return jdbc.sql("""
                        SELECT recovered_at
                          FROM identity.account
                         WHERE id = :id AND recovered_at IS NOT NULL
                        """).param("id", id).query(OffsetDateTime.class).optional();
    }

    public void chooseLanguage(UUID id, Language language) {
        jdbc.sql("""
                        UPDATE identity.account
                           SET language = :language
                         WHERE id = :id
                        """).param("language", language.code()).param("id", id).update();
    }

    public void rename(UUID id, FullName name) {
        jdbc.sql("""
                        UPDATE identity.account
                           SET name = :name
                         WHERE id = :id
                        """).param("name", name.text()).param("id", id).update();
    }

    /**
     * Sets another e-mail address, and ends what waits for a code that went to the former one.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another account has this address
     */
    public void changeEmail(UUID id, EmailAddress email) {
        jdbc.sql("""
                        UPDATE identity.account
                           SET email = :email, email_hash = :hash
                         WHERE id = :id
                        """)
                .param("email", vault.seal(email.text(), emailContext(id)).bytes())
                .param("hash", hash(email))
                .param("id", id)
                .update();
        endWhatWaits(id);
    }

    /** Forgets the account and all that hangs on it. */
    public void delete(UUID id) {
        jdbc.sql("""
                        DELETE FROM identity.account
                         WHERE id = :id
                        """).param("id", id).update();
    }

    public boolean holdDemonstration() {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM identity.account WHERE demonstration)
                        """).query(Boolean.class).single();
    }

    private String hash(EmailAddress email) {
        return vault.hash(EMAIL, email.text()).hex();
    }

    private static String emailContext(UUID id) {
        return "identity.account/email/" + id;
    }
}
