package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Letter;
import id.go.bantenprov.egov.casework.model.Rendering;
import id.go.bantenprov.egov.casework.model.Rendering.Kept;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.document.PageImages;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.web.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what became of rendering a letter, unless the case has moved on meanwhile. */
@Service
public class KeepRendering {
    /**
     * @param renderedVersion of the application as it was read before anything was rendered
     * @param file of a letter that is ready; null if rendering failed, or if only the digest is kept
     */
    public record Command(
            ApplicationId id,
            int renderedVersion,
            Letter letter,
            @Nullable StoredFile file) {}

    private final Applications applications;
    private final InForce inForce;
    private final CaseBook book;
    private final CaseContents contents;
    private final StoredFiles files;
    private final PageImages images;
    private final Tidings tidings;

    KeepRendering(
            Applications applications,
            InForce inForce,
            CaseBook book,
            CaseContents contents,
            StoredFiles files,
            PageImages images,
            Tidings tidings) {
        this.applications = applications;
        this.inForce = inForce;
        this.book = book;
        this.contents = contents;
        this.files = files;
        this.images = images;
        this.tidings = tidings;
    }

    @Transactional
    public Rendering handle(Time time, Command command) {
        var application = applications.lock(command.id());
        var terms = inForce.termsFor(application);
        var outcome = application.keepRendering(command.renderedVersion(), command.letter());
        if (outcome instanceof Kept(var move)) {
            book.write(Actor.TIME, application, move, terms);
            if (command.letter() instanceof Letter.Failed(var failures, var _) && failures == 1) {
                tidings.tellHolder(move.after(), terms, "casework.told.yourTurn");
            }
            if (command.file() != null) {
                files.add(
                        command.file(), contents.open(application).orElseThrow().key());
                images.request(command.file().id());
                tidings.tellHolder(move.after(), terms, "casework.told.readyToSign");
            }
        }
        return outcome;
    }
}
