package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Assessments;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Letter;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.ResultRenderer;
import id.go.bantenprov.egov.web.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Renders the letter of one case and keeps it, or keeps why it failed. */
@Component
public class RenderLetter {
    private static final Logger LOG = LoggerFactory.getLogger(RenderLetter.class);

    private final Applications applications;
    private final InForce inForce;
    private final CaseContents contents;
    private final Assessments assessments;
    private final ReserveDocument reserveDocument;
    private final LetterWriter writer;
    private final ResultRenderer renderer;
    private final Archive archive;
    private final KeepRendering keepRendering;

    RenderLetter(
            Applications applications,
            InForce inForce,
            CaseContents contents,
            Assessments assessments,
            ReserveDocument reserveDocument,
            LetterWriter writer,
            ResultRenderer renderer,
            Archive archive,
            KeepRendering keepRendering) {
        this.applications = applications;
        this.inForce = inForce;
        this.contents = contents;
        this.assessments = assessments;
        this.reserveDocument = reserveDocument;
        this.writer = writer;
        this.renderer = renderer;
        this.archive = archive;
        this.keepRendering = keepRendering;
    }

    public void render(ApplicationId id) {
        var application = applications.read(id);
        if (!(application.state() instanceof AwaitingSignature waiting)) return;
        try {
            keepRendering.handle(Time.PASSED, rendered(application, waiting));
        } catch (RuntimeException e) {
            LOG.error("The letter of {} cannot be rendered", id, e);
            var failed = waiting.letter().failedOnceMore(String.valueOf(e.getMessage()));
            keepRendering.handle(Time.PASSED, new KeepRendering.Command(id, application.version(), failed, null));
        }
    }

    /** All that the letter says is read after the version it is kept for: what changes meanwhile supersedes it. */
    KeepRendering.Command rendered(Application application, AwaitingSignature waiting) {
        var terms = inForce.termsToShow(application);
        Contents content = contents.open(application).orElseThrow();
        var document = reserveDocument.handle(Time.PASSED, application);
        var conditions = assessments.conditions(application.id());
        var letter = writer.write(application, terms.service(), waiting.proposal(), content, conditions, document);
        var pdf = renderer.render(letter);
        var file =
                archive.keep(pdf, "surat.pdf", FileType.PDF, "casework.application/" + application.id(), content.key());
        var ready = new Letter.Ready(file.id(), file.kept().hex());
        return new KeepRendering.Command(application.id(), application.version(), ready, file);
    }
}
