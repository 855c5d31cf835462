package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the applicant, in the name of the office that answers for the file. The clock runs on. */
@Service
public class WriteToApplicant {
    public record Command(ApplicationNumber number, String text) {}

    private final Applications applications;
    private final CaseContents contents;
    private final Correspondence correspondence;
    private final InForce inForce;
    private final MayOpen mayOpen;
    private final CaseBook book;
    private final Tidings tidings;

    WriteToApplicant(
            Applications applications,
            CaseContents contents,
            Correspondence correspondence,
            InForce inForce,
            MayOpen mayOpen,
            CaseBook book,
            Tidings tidings) {
        this.applications = applications;
        this.contents = contents;
        this.correspondence = correspondence;
        this.inForce = inForce;
        this.mayOpen = mayOpen;
        this.book = book;
        this.tidings = tidings;
    }

    /** @throws NotFound if this officer may not open it, or its contents are erased */
    @Transactional
    public Saying handle(Officer officer, Command command) {
        var text = PlainText.of(command.text());
        if (text.isEmpty()) return new Saying.Empty();
        if (Refused.TooLong.is(text)) return new Saying.TooLong();
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsToShow(application);
        var place = application
                .responsible(terms)
                .filter(each -> each.isHeldBy(officer))
                .orElse(null);
        if (place == null && !mayOpen.leads(officer, application.filed().owner())) return new Saying.NotYours();
        var opened = contents.open(application).orElseThrow(() -> new NotFound(command.number()));
        var id = correspondence.add(
                application.id(), Correspondence.Kind.MESSAGE, Actor.of(officer), place, text, opened.key());
        book.said(application, terms);
        tidings.tellApplicant(application, "casework.told.reply");
        return new Saying.Said(id);
    }
}
