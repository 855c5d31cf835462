package id.go.bantenprov.egov.document.sign;

import id.go.bantenprov.egov.document.Signatory;
import id.go.bantenprov.egov.web.RecordRows;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates with their sealed private keys: the authority's one and one for each signatory. */
@Repository
class Signers {
    record AuthorityRow(byte[] certificate, byte[] privateKey) {}

    record SignerRow(UUID id, byte[] certificate, byte[] privateKey) {}

    private final JdbcClient jdbc;

    Signers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AuthorityRow> authority() {
        return jdbc.sql("""
                        SELECT certificate, private_key
                          FROM document.authority
                        """).query(RecordRows.of(AuthorityRow.class)).optional();
    }

    /** Keeps the authority, unless another node was faster. */
    void begin(AuthorityRow authority) {
        jdbc.sql("""
                        INSERT INTO document.authority (certificate, private_key)
                        VALUES (:certificate, :privateKey)
                            ON CONFLICT DO NOTHING
                        """).paramSource(authority).update();
    }

    Optional<SignerRow> find(Signatory signatory) {
        return jdbc.sql("""
                        SELECT id, certificate, private_key
                          FROM document.signer
                         WHERE position = :position AND official = :official AND name = :name AND title = :title
                        """)
                .paramSource(signatory)
                .query(RecordRows.of(SignerRow.class))
                .optional();
    }

    /** Keeps the signer, unless another thread or node was faster. */
    void add(Signatory signatory, SignerRow signer) {
        jdbc.sql("""
                        INSERT INTO document.signer (id, position, official, name, title, certificate, private_key)
                        VALUES (:id, :position, :official, :name, :title, :certificate, :privateKey)
                            ON CONFLICT (position, official, name, title) DO NOTHING
                        """)
                .param("id", signer.id())
                .param("position", signatory.position())
                .param("official", signatory.official())
                .param("name", signatory.name())
                .param("title", signatory.title())
                .param("certificate", signer.certificate())
                .param("privateKey", signer.privateKey())
                .update();
    }
}
