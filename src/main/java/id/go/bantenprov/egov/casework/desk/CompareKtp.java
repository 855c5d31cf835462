package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.ConfirmIdentity;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.KtpComparison;
import id.go.bantenprov.egov.identity.Look;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.web.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever checks a file has compared the NIK and the name in it with the KTP handed in and found them the same. Until
 * then they are only what somebody has typed. The applicant sees who did it among the looks.
 */
@Service
public class CompareKtp {
    private static final String COMPARING = "casework.desk.look.comparing";

    /** @param seenVersion of the file whose KTP was compared @param nik the one that was shown and compared */
    public record Command(ApplicationNumber number, int seenVersion, String nik) {
        @Override
        public String toString() {
            return "Command[" + number + "]";
        }
    }

    /** What became of it. */
    public sealed interface Comparison {
        /** It is the applicant's own, from now on or as another officer found before. */
        record Same() implements Comparison {}

        /** It was found to be another account's own. */
        record HeldByAnother() implements Comparison {}

        /** Not the one the applicant has declared was compared. */
        record OtherNik() implements Comparison {}

        /** The file keeps the name it was sent under; the account has taken another since. */
        record OtherName() implements Comparison {}

        /** The file is not at its check, or in other hands. */
        record NotChecking() implements Comparison {}

        /** Somebody acted on the file since it was read, and may have handed in another KTP. */
        record Stale(int currentVersion) implements Comparison {}
    }

    private final Applications applications;
    private final CaseContents contents;
    private final InForce inForce;
    private final Identities identities;
    private final ConfirmIdentity confirmIdentity;
    private final AccessRecords accessRecords;

    CompareKtp(
            Applications applications,
            CaseContents contents,
            InForce inForce,
            Identities identities,
            ConfirmIdentity confirmIdentity,
            AccessRecords accessRecords) {
        this.applications = applications;
        this.contents = contents;
        this.inForce = inForce;
        this.identities = identities;
        this.confirmIdentity = confirmIdentity;
        this.accessRecords = accessRecords;
    }

    /** Whether the file is at its check and in the hands of this officer. */
    static boolean isOpenTo(Officer officer, Application application, Terms terms) {
        return application.state() instanceof Checking
                && application
                        .holder(terms)
                        .filter(place -> place.isHeldBy(officer))
                        .isPresent();
    }

    /** @throws NotFound if this officer may not open the file */
    @Transactional
    public Comparison handle(Officer officer, Command command) {
        var application = applications.lock(officer, command.number());
        if (!isOpenTo(officer, application, inForce.termsToShow(application))) return new Comparison.NotChecking();
        if (command.seenVersion() != application.version()) return new Comparison.Stale(application.version());
        var applicant =
                Optional.ofNullable(application.filed().applicant()).orElseThrow(() -> new NotFound(command.number()));
        var isDeclared = identities
                .nik(applicant)
                .filter(nik -> nik.digits().equals(command.nik()))
                .isPresent();
        if (!isDeclared) return new Comparison.OtherNik();
        accessRecords.record(officer, new Look(applicant, command.number().text(), Part.IDENTITY, COMPARING));
        return outcome(confirmIdentity.handle(officer, applicant, nameIn(application)));
    }

    private String nameIn(Application application) {
        return contents.open(application)
                .orElseThrow(() -> new NotFound(application.number()))
                .applicantName();
    }

    private static Comparison outcome(KtpComparison comparison) {
        return switch (comparison) {
            case KtpComparison.Confirmed _, KtpComparison.ConfirmedBefore _ -> new Comparison.Same();
            case KtpComparison.OtherName _ -> new Comparison.OtherName();
            case KtpComparison.HeldByAnother _ -> new Comparison.HeldByAnother();
        };
    }
}
