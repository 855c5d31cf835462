package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What an applicant has sent, to be read again, and every file of it. */
@Controller
@RequestMapping("/permohonan/{number}")
class SaidPages {
    private final Applications applications;
    private final SaidViews views;
    private final Attachments attachments;
    private final Archive archive;

    SaidPages(Applications applications, SaidViews views, Attachments attachments, Archive archive) {
        this.applications = applications;
        this.views = views;
        this.attachments = attachments;
        this.archive = archive;
    }

    @GetMapping("/isian")
    ModelAndView show(Resident resident, @PathVariable String number, HttpServletRequest request) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        return new ModelAndView(
                "casework/apply/said", Map.of("view", views.view(resident, application, Languages.of(request))));
    }

    /** A file that was handed in, to the byte as it is kept. */
    @GetMapping("/berkas/{file}")
    ResponseEntity<Resource> file(Resident resident, @PathVariable String number, @PathVariable UUID file) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        var id = new FileId(file);
        var isOwn = attachments.of(application.id()).stream()
                .anyMatch(attachment -> attachment.file().equals(id));
        if (!isOwn) throw new NotFound(file);
        return FileReplies.download(archive.open(id).orElseThrow(() -> new NotFound(file)));
    }
}
