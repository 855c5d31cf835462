package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.NotFound;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of a draft, for whoever is about to send them. */
@Controller
class DraftFilePages {
    private final OpenDrafts drafts;
    private final Attachments attachments;
    private final Archive archive;

    DraftFilePages(OpenDrafts drafts, Attachments attachments, Archive archive) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.archive = archive;
    }

    /** A file that was uploaded, to the byte as it is kept. */
    @GetMapping("/permohonan/draf/{draft}/berkas/{file}")
    ResponseEntity<Resource> file(Resident resident, @PathVariable String draft, @PathVariable UUID file) {
        var open = drafts.open(resident, draft);
        var id = new FileId(file);
        var isOwn = attachments.of(open.draft().id()).stream()
                .anyMatch(attachment -> attachment.file().equals(id));
        if (!isOwn) throw new NotFound(file);
        return FileReplies.download(archive.open(id).orElseThrow(() -> new NotFound(file)));
    }
}
