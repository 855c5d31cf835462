package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Attachments.Attachment;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.identity.HoldAccount;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.vault.DataKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft with the first file that a program has uploaded for it: where no file was accepted, nothing begins. */
@Service
class BeginWithUpload {
    /** @param file already on the disk, under the key */
    record Command(OnlineService service, DraftId draft, DataKey key, String requirement, StoredFile file) {}

    private final HoldAccount hold;
    private final Drafts drafts;
    private final Unsent unsent;
    private final Prefill prefill;
    private final Attachments attachments;
    private final StoredFiles files;

    BeginWithUpload(
            HoldAccount hold,
            Drafts drafts,
            Unsent unsent,
            Prefill prefill,
            Attachments attachments,
            StoredFiles files) {
        this.hold = hold;
        this.drafts = drafts;
        this.unsent = unsent;
        this.prefill = prefill;
        this.attachments = attachments;
        this.files = files;
    }

    @Transactional
    public KeepUpload.Keeping handle(Resident resident, Command command) {
        hold.alone(resident.id());
        if (unsent.isFull(resident)) return KeepUpload.Keeping.TOO_MANY_DRAFTS;
        if (unsent.room(resident) < command.file().sizeBytes()) return KeepUpload.Keeping.NO_ROOM;
        var service = command.service();
        var answers = prefill.answers(resident, service.form());
        drafts.begin(resident, command.draft(), command.key(), service.serviceVersion(), answers);
        files.add(command.file(), command.key());
        attachments.add(
                command.draft(),
                new Attachment(command.requirement(), command.file().id()));
        return KeepUpload.Keeping.KEPT;
    }
}
