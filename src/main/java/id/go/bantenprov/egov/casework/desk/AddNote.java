package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a note that stays within the offices that may open the file. */
@Service
public class AddNote {
    public record Command(ApplicationNumber number, String text) {}

    private final Applications applications;
    private final CaseContents contents;
    private final Correspondence correspondence;
    private final InForce inForce;
    private final CaseBook book;

    AddNote(
            Applications applications,
            CaseContents contents,
            Correspondence correspondence,
            InForce inForce,
            CaseBook book) {
        this.applications = applications;
        this.contents = contents;
        this.correspondence = correspondence;
        this.inForce = inForce;
        this.book = book;
    }

    /** @throws NotFound if this officer may not open it, or its contents are erased */
    @Transactional
    public Saying handle(Officer officer, Command command) {
        var text = PlainText.of(command.text());
        if (text.isEmpty()) return new Saying.Empty();
        if (Refused.TooLong.is(text)) return new Saying.TooLong();
        var application = applications.lock(officer, command.number());
        var opened = contents.open(application).orElseThrow(() -> new NotFound(command.number()));
        var terms = inForce.termsToShow(application);
        var place = application
                .responsible(terms)
                .filter(each -> each.isHeldBy(officer))
                .orElse(null);
        var id = correspondence.add(
                application.id(), Correspondence.Kind.NOTE, Actor.of(officer), place, text, opened.key());
        book.said(application, terms);
        return new Saying.Said(id);
    }
}
