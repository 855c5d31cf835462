package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to whoever holds the file. */
@Service
public class SendMessage {
    /** Longest message, in characters. */
    static final int LENGTH_MAX = 1_000;

    public record Command(ApplicationNumber number, String text) {
        /** By what the doors count how often somebody writes: before the deed, so that a try counts whatever becomes of it. */
        String countedBy(Resident resident) {
            return resident.account() + "/" + number;
        }
    }

    /** What became of a message. */
    public sealed interface Sending {
        record Sent() implements Sending {}

        record Empty() implements Sending {}

        record TooLong() implements Sending {}
    }

    private final Applications applications;
    private final CaseContents contents;
    private final Correspondence correspondence;
    private final InForce inForce;
    private final CaseBook book;
    private final Tidings tidings;

    SendMessage(
            Applications applications,
            CaseContents contents,
            Correspondence correspondence,
            InForce inForce,
            CaseBook book,
            Tidings tidings) {
        this.applications = applications;
        this.contents = contents;
        this.correspondence = correspondence;
        this.inForce = inForce;
        this.book = book;
        this.tidings = tidings;
    }

    /** @throws NotFound if it is somebody else's application, or none */
    @Transactional
    public Sending handle(Resident resident, Command command) {
        var text = PlainText.of(command.text());
        if (text.isEmpty()) return new Sending.Empty();
        if (text.length() > LENGTH_MAX) return new Sending.TooLong();
        var application = applications.lock(resident, command.number());
        var opened = contents.open(application).orElseThrow(() -> new NotFound(command.number()));
        correspondence.add(application.id(), Correspondence.Kind.MESSAGE, Actor.of(resident), null, text, opened.key());
        var terms = inForce.termsToShow(application);
        book.said(application, terms);
        tidings.tellHolderOfMessage(application, terms);
        tidings.showOfficer(application, terms, "casework.told.message");
        return new Sending.Sent();
    }
}
