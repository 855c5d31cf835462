package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.agency.Position;
import id.go.bantenprov.egov.agency.PositionHolder;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.catalogue.OnlineService.DocumentNumbering;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.web.Localized;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The letters by which cases end, each with its number, token and signer. A number is reserved before the letter is
 * rendered and kept over retries and returns, so that no gap in the numbers is without explanation.
 */
@Repository
public class CaseDocuments {
    /**
     * @param token opens the public verification
     * @param holder who held the signing position when it was rendered
     */
    public record CaseDocument(
            String number,
            VerificationToken token,
            String position,
            Localized title,
            OfficialId holder,
            String holderName) {}

    /**
     * @param file null where only its digest is kept
     * @param validUntil last day on which it holds; null for ever
     */
    public record Signed(
            String number, @Nullable UUID file, @Nullable LocalDate validUntil) {}

    record Row(
            String number,
            String token,
            String position,
            String positionTitleId,
            String positionTitleEn,
            UUID holder,
            String holderName) {
        CaseDocument toDocument() {
            return new CaseDocument(
                    number,
                    new VerificationToken(token),
                    position,
                    new Localized(positionTitleId, positionTitleEn),
                    new OfficialId(holder),
                    holderName);
        }
    }

    private final JdbcClient jdbc;

    CaseDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The document of a case: reserved now, or as it was reserved before with the signer of today. */
    public CaseDocument reserve(
            ApplicationId id,
            String agency,
            DocumentNumbering numbering,
            Position position,
            PositionHolder holder,
            LocalDate today) {
        var known = rename(id, position, holder);
        return known.isPresent() ? known.get() : insert(id, agency, numbering, position, holder, today);
    }

    private Optional<CaseDocument> rename(ApplicationId id, Position position, PositionHolder holder) {
        return jdbc.sql("""
                        UPDATE casework.document
                           SET position = :position, position_title_id = :titleId, position_title_en = :titleEn,
                               holder = :holder, holder_name = :holderName
                         WHERE application = :application
                           AND signed_at IS NULL
                     RETURNING number, token, position, position_title_id, position_title_en, holder, holder_name
                        """)
                .param("application", id.value())
                .param("position", position.code().value())
                .param("titleId", position.title().id())
                .param("titleEn", position.title().en())
                .param("holder", holder.official().value())
                .param("holderName", holder.name())
                .query(RecordRows.of(Row.class))
                .optional()
                .map(Row::toDocument);
    }

    private CaseDocument insert(
            ApplicationId id,
            String agency,
            DocumentNumbering numbering,
            Position position,
            PositionHolder holder,
            LocalDate today) {
        int seq = next(agency, today.getYear());
        var number = "%s/%d-%s/%d".formatted(numbering.classification(), seq, numbering.unit(), today.getYear());
        return jdbc.sql("""
                        INSERT INTO casework.document (application, agency, year, seq, number, token, position,
                                    position_title_id, position_title_en, holder, holder_name)
                        VALUES (:application, :agency, :year, :seq, :number, :token, :position,
                                :titleId, :titleEn, :holder, :holderName)
                     RETURNING number, token, position, position_title_id, position_title_en, holder, holder_name
                        """)
                .param("application", id.value())
                .param("agency", agency)
                .param("year", today.getYear())
                .param("seq", seq)
                .param("number", number)
                .param("token", VerificationToken.draw().text())
                .param("position", position.code().value())
                .param("titleId", position.title().id())
                .param("titleEn", position.title().en())
                .param("holder", holder.official().value())
                .param("holderName", holder.name())
                .query(RecordRows.of(Row.class))
                .single()
                .toDocument();
    }

    private int next(String agency, int year) {
        return jdbc.sql("""
                        INSERT INTO casework.document_sequence AS s (agency, year, last)
                        VALUES (:agency, :year, 1)
                            ON CONFLICT (agency, year) DO UPDATE SET last = s.last + 1
                     RETURNING last
                        """)
                .param("agency", agency)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** @return empty before it was rendered for the first time */
    public Optional<CaseDocument> find(ApplicationId id) {
        return jdbc.sql("""
                        SELECT number, token, position, position_title_id, position_title_en, holder, holder_name
                          FROM casework.document
                         WHERE application = :application
                        """)
                .param("application", id.value())
                .query(RecordRows.of(Row.class))
                .optional()
                .map(Row::toDocument);
    }

    /** @return empty before it was signed */
    public Optional<Signed> signed(ApplicationId id) {
        return jdbc.sql("""
                        SELECT number, file, valid_until
                          FROM casework.document
                         WHERE application = :application
                           AND signed_at IS NOT NULL
                        """)
                .param("application", id.value())
                .query(RecordRows.of(Signed.class))
                .optional();
    }

    /**
     * @param file the signed file; null where only its digest is kept
     * @param validUntil last day on which the result holds; null for ever
     */
    public void sign(
            ApplicationId id,
            Proposal.Outcome outcome,
            @Nullable FileId file,
            String sha256,
            OffsetDateTime at,
            @Nullable LocalDate validUntil) {
        jdbc.sql("""
                        UPDATE casework.document
                           SET outcome = :outcome, file = :file, sha256 = :sha256, signed_at = :at,
                               valid_until = :validUntil
                         WHERE application = :application
                        """)
                .param("outcome", outcome.name())
                .param("file", file == null ? null : file.value())
                .param("sha256", sha256)
                .param("at", at)
                .param("validUntil", validUntil)
                .param("application", id.value())
                .update();
    }
}
