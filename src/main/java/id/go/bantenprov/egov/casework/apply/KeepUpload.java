package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Attachments.Attachment;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.identity.HoldAccount;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file that a program has uploaded, with the draft it belongs to. */
@Service
class KeepUpload {
    /** Most files of one draft, whatever its form asks for. */
    private static final int FILES_MAX = 100;

    /** @param file already on the disk, under the key of the draft */
    record Command(DraftId draft, String requirement, StoredFile file) {}

    /** What became of it. */
    enum Keeping {
        KEPT,
        TOO_MANY_FILES,
        TOO_MANY_DRAFTS,
        NO_ROOM
    }

    private final HoldAccount hold;
    private final Drafts drafts;
    private final Unsent unsent;
    private final Attachments attachments;
    private final StoredFiles files;

    KeepUpload(HoldAccount hold, Drafts drafts, Unsent unsent, Attachments attachments, StoredFiles files) {
        this.hold = hold;
        this.drafts = drafts;
        this.unsent = unsent;
        this.attachments = attachments;
        this.files = files;
    }

    /** @throws NotFound if there is no such draft, or it is somebody else's */
    @Transactional
    public Keeping handle(Resident resident, Command command) {
        hold.alone(resident.id());
        var draft = drafts.lock(resident, command.draft()).orElseThrow(() -> new NotFound(command.draft()));
        if (attachments.of(draft.id()).size() >= FILES_MAX) return Keeping.TOO_MANY_FILES;
        if (unsent.room(resident) < command.file().sizeBytes()) return Keeping.NO_ROOM;
        files.add(command.file(), draft.key());
        attachments.add(
                draft.id(), new Attachment(command.requirement(), command.file().id()));
        return Keeping.KEPT;
    }
}
