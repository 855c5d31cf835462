package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Move;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.casework.model.UnsentCorrections;
import id.go.bantenprov.egov.web.Time;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes an application whose applicant has not answered in time. */
@Service
public class LapseApplication {
    private final Applications applications;
    private final InForce inForce;
    private final CaseBook book;
    private final UnsentCorrections unsent;
    private final Tidings tidings;

    LapseApplication(
            Applications applications, InForce inForce, CaseBook book, UnsentCorrections unsent, Tidings tidings) {
        this.applications = applications;
        this.inForce = inForce;
        this.book = book;
        this.unsent = unsent;
        this.tidings = tidings;
    }

    /** @return empty if an answer came after all, or somebody is at work on it just now */
    @Transactional
    public Optional<Move> handle(Time time, ApplicationId id) {
        return applications.lockIfFree(id).flatMap(application -> {
            var terms = inForce.termsFor(application);
            var lapsed = application.lapse(terms);
            lapsed.ifPresent(move -> {
                book.write(Actor.TIME, application, move, terms);
                unsent.drop(application);
                tidings.tellApplicant(move.after(), told(terms));
            });
            return lapsed;
        });
    }

    private static String told(Terms terms) {
        return terms.service().takesApplicationsOn(terms.today())
                ? "casework.told.lapsed"
                : "casework.told.lapsedAfterWindow";
    }
}
