package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.web.NotFound;

/**
 * Somebody asked for an application that exists and is not theirs to open. They are answered as if there were none; that
 * they tried is recorded after the answer's own transaction has ended.
 */
public final class OpeningRefused extends NotFound {
    private static final long serialVersionUID = 1L;

    private final transient Person by;
    private final transient ResidentId applicant;
    private final transient ApplicationNumber number;

    OpeningRefused(Person by, ResidentId applicant, ApplicationNumber number) {
        super(number);
        this.by = by;
        this.applicant = applicant;
        this.number = number;
    }

    public Person by() {
        return by;
    }

    public ResidentId applicant() {
        return applicant;
    }

    public ApplicationNumber number() {
        return number;
    }
}
