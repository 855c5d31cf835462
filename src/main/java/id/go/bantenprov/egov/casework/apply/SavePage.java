package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Attachments.Attachment;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.Refusal;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.identity.HoldAccount;
import id.go.bantenprov.egov.identity.Resident;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what was typed on a page of a draft, also what is wrong with it: nothing typed is lost. */
@Service
class SavePage {
    /**
     * @param seenRevision of the draft when the page was opened
     * @param facts what the page may ask for
     */
    record Command(DraftId draft, int seenRevision, List<String> facts, PageInput input) {}

    private final HoldAccount hold;
    private final Drafts drafts;
    private final Unsent unsent;
    private final Attachments attachments;
    private final StoredFiles files;
    private final Catalogue catalogue;
    private final Clock clock;

    SavePage(
            HoldAccount hold,
            Drafts drafts,
            Unsent unsent,
            Attachments attachments,
            StoredFiles files,
            Catalogue catalogue,
            Clock clock) {
        this.hold = hold;
        this.drafts = drafts;
        this.unsent = unsent;
        this.attachments = attachments;
        this.files = files;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Transactional
    public Saving handle(Resident resident, Command command) {
        if (!command.input().uploads().isEmpty()) hold.alone(resident.id());
        return drafts.lock(resident, command.draft())
                .map(draft -> save(resident, draft, command))
                .orElseGet(Saving.Gone::new);
    }

    private Saving save(Resident resident, Draft draft, Command command) {
        var form = catalogue.version(draft.service()).form();
        var before = form.evaluate(draft.answers(), LocalDate.now(clock));
        var input = fitting(resident, command.input());
        var page = FilledPage.of(before, command.facts(), input);
        var answers = page.evaluation().answers();
        if (answers.equals(draft.answers())) return new Saving.Saved(draft, page, input);
        if (draft.revision() != command.seenRevision()) {
            var typed = input.withoutUploads(new Refusal.Stale());
            return new Saving.Stale(draft, FilledPage.of(before, command.facts(), typed), typed);
        }
        drafts.save(draft.with(answers));
        keepFiles(draft, answers, input);
        return new Saving.Saved(drafts.read(resident, draft.id()).orElseThrow(), page, input);
    }

    /** What was accepted for another draft meanwhile may have taken the room of these files. */
    private PageInput fitting(Resident resident, PageInput input) {
        return input.uploads().isEmpty() || input.uploadedBytes() <= unsent.room(resident)
                ? input
                : input.withoutUploads(new Refusal.NoRoom(Unsent.BYTES_MAX));
    }

    /** Rows for the files that came and are part of an answer now, none for those that no longer are. */
    private void keepFiles(Draft draft, Answers answers, PageInput input) {
        var before = FormFiles.ids(draft.answers());
        var after = FormFiles.ids(answers);
        input.uploads()
                .forEach((fact, came) -> came.stream()
                        .filter(file -> after.contains(file.id().value()))
                        .forEach(file -> add(draft, fact, file)));
        before.stream().filter(id -> !after.contains(id)).map(FileId::new).forEach(this::remove);
    }

    private void add(Draft draft, String fact, StoredFile file) {
        files.add(file, draft.key());
        attachments.add(draft.id(), new Attachment(fact, file.id()));
    }

    private void remove(FileId file) {
        attachments.remove(file);
        files.remove(file);
    }
}
