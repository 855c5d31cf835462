package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.web.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for an application by a number that opens none to them. They are answered the same whether there is one;
 * that they tried is counted, and recorded where it exists, after the answer's own transaction has ended.
 */
public final class OpeningRefused extends NotFound {
    private static final long serialVersionUID = 1L;

    private final transient Person by;
    private final transient @Nullable ResidentId applicant;
    private final transient ApplicationNumber number;

    OpeningRefused(Person by, @Nullable ResidentId applicant, ApplicationNumber number) {
        super(number);
        this.by = by;
        this.applicant = applicant;
        this.number = number;
    }

    public Person by() {
        return by;
    }

    /** Whose it is; empty if there is none, or its applicant is erased. */
    public Optional<ResidentId> applicant() {
        return Optional.ofNullable(applicant);
    }

    public ApplicationNumber number() {
        return number;
    }
}
