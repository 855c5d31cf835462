package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Attachments.Attachment;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.identity.Resident;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file that a program has uploaded for a correction. It counts once the correction names it and is sent. */
@Service
class KeepCorrectionFile {
    /** Most files of one application, those it was handed in with included. */
    private static final int FILES_MAX = 100;

    /** @param file already on the disk, under the key of the case */
    record Command(ApplicationNumber number, String requirement, StoredFile file) {}

    /** What became of it. */
    enum Keeping {
        KEPT,
        NOTHING_ASKED,
        TOO_MANY,
        NO_ROOM
    }

    private final Applications applications;
    private final OpenCorrections corrections;
    private final Unsent unsent;
    private final Attachments attachments;
    private final StoredFiles files;

    KeepCorrectionFile(
            Applications applications,
            OpenCorrections corrections,
            Unsent unsent,
            Attachments attachments,
            StoredFiles files) {
        this.applications = applications;
        this.corrections = corrections;
        this.unsent = unsent;
        this.attachments = attachments;
        this.files = files;
    }

    /** @throws id.go.bantenprov.egov.web.NotFound if it is somebody else's application, or none */
    @Transactional
    public Keeping handle(Resident resident, Command command) {
        var application = applications.lock(resident, command.number());
        var asked = corrections.of(application);
        if (asked.isEmpty()) return Keeping.NOTHING_ASKED;
        if (attachments.of(application.id()).size() >= FILES_MAX) return Keeping.TOO_MANY;
        if (unsent.room(asked.get()) < command.file().sizeBytes()) return Keeping.NO_ROOM;
        files.add(command.file(), asked.get().contents().key());
        attachments.add(
                application.id(),
                new Attachment(command.requirement(), command.file().id()));
        return Keeping.KEPT;
    }
}
