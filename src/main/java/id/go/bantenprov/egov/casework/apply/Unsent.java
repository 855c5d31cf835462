package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.identity.Resident;
import org.springframework.stereotype.Component;

/** How much one person may have begun and not sent. The numbers are ours: far more than anybody needs who means to send it. */
@Component
class Unsent {
    static final int DRAFTS_MAX = 20;
    /** Of the files of all drafts together, and of one correction, as they lie on the disk: twice the largest form there is. */
    static final long BYTES_MAX = 100_000_000;

    private final Drafts drafts;
    private final Attachments attachments;
    private final StoredFiles files;

    Unsent(Drafts drafts, Attachments attachments, StoredFiles files) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.files = files;
    }

    /** Call it with the account held alone, where another draft is begun then. */
    boolean isFull(Resident resident) {
        return drafts.areAsManyAs(DRAFTS_MAX, resident);
    }

    /** Bytes that may still come; none or less if nothing may. Sure only with the account held alone. */
    long room(Resident resident) {
        return BYTES_MAX - files.sizeBytes(attachments.ofDrafts(resident.id()));
    }

    /** Bytes that may still come for this correction; none or less if nothing may. Sure only with the application locked. */
    long room(OpenCorrection correction) {
        var sent = FormFiles.ids(correction.contents().answers());
        var unsent = attachments.of(correction.application().id()).stream()
                .map(Attachments.Attachment::file)
                .filter(file -> !sent.contains(file.value()))
                .toList();
        return BYTES_MAX - files.sizeBytes(unsent);
    }
}
