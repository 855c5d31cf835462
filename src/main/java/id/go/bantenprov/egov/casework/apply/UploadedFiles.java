package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.FileRef;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files that were uploaded under a draft, as answers name them. */
@Component
class UploadedFiles {
    private final Attachments attachments;
    private final StoredFiles files;

    UploadedFiles(Attachments attachments, StoredFiles files) {
        this.attachments = attachments;
        this.files = files;
    }

    List<FileRef> of(Draft draft) {
        var handedIn = attachments.of(draft.id()).stream()
                .map(Attachments.Attachment::file)
                .toList();
        return files.findAll(handedIn, draft.key()).stream().map(FormFiles::ref).toList();
    }
}
