package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Attachments.Attachment;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.NotFound;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an applicant has corrected so far. Nothing reaches the office before it is sent. */
@Service
class SaveCorrection {
    /**
     * @param seenRevision of the answer when the page was opened
     * @param explanations answers to questions, by the target of the correction
     */
    record Command(ApplicationNumber number, int seenRevision, PageInput input, Map<String, String> explanations) {}

    private final Applications applications;
    private final OpenCorrections corrections;
    private final CorrectionDrafts drafts;
    private final Unsent unsent;
    private final Attachments attachments;
    private final StoredFiles files;

    SaveCorrection(
            Applications applications,
            OpenCorrections corrections,
            CorrectionDrafts drafts,
            Unsent unsent,
            Attachments attachments,
            StoredFiles files) {
        this.applications = applications;
        this.corrections = corrections;
        this.drafts = drafts;
        this.unsent = unsent;
        this.attachments = attachments;
        this.files = files;
    }

    /** @throws NotFound if it is somebody else's application, or none */
    @Transactional
    public CorrectionSaving handle(Resident resident, Command command) {
        var application = applications.lock(resident, command.number());
        return corrections
                .of(application)
                .map(correction -> save(correction, command))
                .orElseGet(CorrectionSaving.NothingAsked::new);
    }

    private CorrectionSaving save(OpenCorrection correction, Command command) {
        var before = correction.draft();
        var input = fitting(correction, command.input());
        var page = FilledPage.of(correction.evaluation(before.answers()), correction.mayOpen(), input);
        var after = before.with(page.evaluation().answers(), explanations(before, command));
        if (after.equals(before)) return new CorrectionSaving.Saved(correction, page, input);
        if (before.revision() != command.seenRevision()) return stale(correction, command);
        keepFiles(correction, after.answers(), input);
        var saved = drafts.save(correction.application(), correction.contents(), after);
        return new CorrectionSaving.Saved(correction.with(saved), page, input);
    }

    /** What was uploaded by a program meanwhile may have taken the room of these files. */
    private PageInput fitting(OpenCorrection correction, PageInput input) {
        return input.uploads().isEmpty() || input.uploadedBytes() <= unsent.room(correction)
                ? input
                : input.withoutUploads(new Refusal.NoRoom(Unsent.BYTES_MAX));
    }

    /** Of an explanation that nobody reads to its end nothing is kept: there stays what was. */
    private static Map<String, String> explanations(CorrectionDraft before, Command command) {
        var kept = new HashMap<>(command.explanations());
        kept.values().removeIf(Refused.TooLong::is);
        before.explanations().forEach((target, text) -> {
            if (command.explanations().containsKey(target)) kept.putIfAbsent(target, text);
        });
        return kept;
    }

    private static CorrectionSaving stale(OpenCorrection correction, Command command) {
        var stored = correction.draft();
        var input = command.input().withoutUploads(new Refusal.Stale());
        var page = FilledPage.of(correction.evaluation(stored.answers()), correction.mayOpen(), input);
        var typed = stored.with(page.evaluation().answers(), command.explanations());
        return new CorrectionSaving.Stale(correction.with(typed), stored, page, input);
    }

    /** A file of the application itself stays until the correction is sent; one that only the draft held goes at once. */
    private void keepFiles(OpenCorrection correction, Answers after, PageInput input) {
        var kept = FormFiles.ids(after);
        input.uploads()
                .forEach((fact, came) -> came.stream()
                        .filter(file -> kept.contains(file.id().value()))
                        .forEach(file -> add(correction, fact, file)));
        var sent = FormFiles.ids(correction.contents().answers());
        FormFiles.ids(correction.draft().answers()).stream()
                .filter(id -> !kept.contains(id) && !sent.contains(id))
                .map(FileId::new)
                .forEach(file -> {
                    attachments.remove(file);
                    files.remove(file);
                });
    }

    private void add(OpenCorrection correction, String fact, StoredFile file) {
        files.add(file, correction.contents().key());
        attachments.add(correction.application().id(), new Attachment(fact, file.id()));
    }
}
