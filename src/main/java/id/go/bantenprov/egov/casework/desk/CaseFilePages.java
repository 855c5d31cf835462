package id.go.bantenprov.egov.casework.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.PageImages;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Look;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.Scoped;
import id.go.bantenprov.egov.web.NotFound;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The files of a case: pages as pictures to look at, and the original only as a download. Both are recorded first. */
@Controller
class CaseFilePages {
    private static final String PAGES = "/kerja/permohonan/{number}/berkas/{file}";

    private final Applications applications;
    private final CaseFiles files;
    private final Archive archive;
    private final PageImages images;
    private final AccessRecords accessRecords;

    CaseFilePages(
            Applications applications,
            CaseFiles files,
            Archive archive,
            PageImages images,
            AccessRecords accessRecords) {
        this.applications = applications;
        this.files = files;
        this.archive = archive;
        this.images = images;
        this.accessRecords = accessRecords;
    }

    /** By the page, and by a program with its token; which files there are stands in the answers of the case. */
    @GetMapping({PAGES, "/api/v1/cases/{number}/files/{file}"})
    @ResponseBody // so that it stands in the description of the API
    @Scoped(Scope.CASES_READ)
    ResponseEntity<Resource> download(
            Officer officer, @PathVariable("number") String number, @PathVariable("file") UUID file) {
        look(officer, number, file);
        var content = archive.open(new FileId(file)).orElseThrow(() -> new NotFound(file));
        return answer(content)
                .contentType(MediaType.parseMediaType(content.file().type().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(content.file().name(), UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(content.bytes()));
    }

    @GetMapping(PAGES + "/halaman/{page}")
    ResponseEntity<Resource> page(
            Officer officer,
            @PathVariable("number") String number,
            @PathVariable("file") UUID file,
            @PathVariable("page") int page) {
        look(officer, number, file);
        var content = images.open(new FileId(file), page).orElseThrow(() -> new NotFound(file));
        return answer(content).contentType(MediaType.IMAGE_JPEG).body(new InputStreamResource(content.bytes()));
    }

    private static ResponseEntity.BodyBuilder answer(Archive.Content content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .contentLength(content.file().sizeBytes());
    }

    private void look(Officer officer, String number, UUID file) {
        var application = applications.read(officer, ApplicationNumber.named(number));
        var part = files.partOf(application.id(), new FileId(file)).orElseThrow(() -> new NotFound(file));
        var applicant = application.filed().applicant();
        if (applicant == null) throw new NotFound(file);
        accessRecords.record(officer, new Look(applicant, application.number().text(), part, Look.LOOKING));
    }
}
