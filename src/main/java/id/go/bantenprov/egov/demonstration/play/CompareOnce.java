package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.casework.desk.CompareKtp;
import id.go.bantenprov.egov.casework.desk.CompareKtp.Comparison.Same;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.ResidentId;
import org.springframework.stereotype.Component;

/** Whoever checks a file compares the NIK with the KTP in it, as long as nobody has done so for its applicant. */
@Component
class CompareOnce {
    private static final String KTP = "ktp";

    private final Attachments attachments;
    private final Identities identities;
    private final CompareKtp compareKtp;

    CompareOnce(Attachments attachments, Identities identities, CompareKtp compareKtp) {
        this.attachments = attachments;
        this.identities = identities;
        this.compareKtp = compareKtp;
    }

    void handle(Officer officer, Application application) {
        var applicant = application.filed().applicant();
        if (applicant != null && !identities.isConfirmed(applicant) && hasKtp(application)) {
            compare(officer, application, applicant);
        }
    }

    private boolean hasKtp(Application application) {
        return attachments.of(application.id()).stream()
                .anyMatch(attachment -> attachment.requirement().equals(KTP));
    }

    private void compare(Officer officer, Application application, ResidentId applicant) {
        var nik = identities.nik(applicant).orElseThrow().digits();
        var outcome =
                compareKtp.handle(officer, new CompareKtp.Command(application.number(), application.version(), nik));
        if (!(outcome instanceof Same)) throw new UnexpectedTurn("Comparing a KTP: " + outcome);
    }
}
