package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Look;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.identity.Resident;
import org.springframework.stereotype.Component;

/** Puts on record what an applicant's program is about to read: the applicant sees which of them read what. */
@Component
class OwnLooks {
    private final AccessRecords accessRecords;

    OwnLooks(AccessRecords accessRecords) {
        this.accessRecords = accessRecords;
    }

    void record(Resident resident, Application application, Part part) {
        accessRecords.record(
                resident, new Look(resident.id(), application.number().text(), part, Look.LOOKING));
    }
}
