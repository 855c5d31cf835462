package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.catalogue.ServiceVersion;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.ledger.CaseTag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was settled when the application was handed in: for good, but that a correction may name another assessor.
 *
 * @param tag names the case in the public log; null once the person's data have been erased
 * @param owner the agency, or bureau of the regional secretariat, that answers for the service
 * @param applicant null once the person's data have been erased
 * @param assessor whom the answers name as assessor; null where the service asks none
 * @param receivedOn the counted day of receipt
 */
public record Filed(
        @Nullable CaseTag tag,
        ServiceVersion service,
        UnitCode owner,
        @Nullable ResidentId applicant,
        @Nullable Assessor assessor,
        LocalDate receivedOn) {
    Filed assessedBy(Assessor named) {
        return new Filed(tag, service, owner, applicant, named, receivedOn);
    }

    /** Whether nothing ties it to its applicant and its entries any more; nothing can be stated of it then. */
    public boolean isErased() {
        return tag == null;
    }
}
