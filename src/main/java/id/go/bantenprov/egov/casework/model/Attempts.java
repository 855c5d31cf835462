package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Taken;
import org.springframework.stereotype.Component;

/** Counts who asks for numbers that open nothing to them, and records it where there is such an application. */
@Component
public class Attempts {
    private final AccessRecords accessRecords;
    private final Limits limits;

    Attempts(AccessRecords accessRecords, Limits limits) {
        this.accessRecords = accessRecords;
        this.limits = limits;
    }

    /** @return how long to wait, if too many were tried: then it is not recorded */
    public Taken take(OpeningRefused refused) {
        var by = refused.by();
        var taken = limits.take(Limit.NUMBER_MISSES, by.account().toString());
        if (taken instanceof Taken.Wait) return taken;
        refused.applicant()
                .ifPresent(applicant -> accessRecords.recordAttempt(
                        by, applicant, refused.number().text()));
        return taken;
    }
}
