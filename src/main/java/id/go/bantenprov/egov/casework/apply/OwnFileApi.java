package id.go.bantenprov.egov.casework.apply;

import static java.util.stream.Collectors.toMap;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Attachments.Attachment;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.Scoped;
import id.go.bantenprov.egov.web.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of an application for its applicant's program; what a token takes away is recorded as a look. */
@RestController
@RequestMapping("/api/v1/applications/{number}")
class OwnFileApi {
    record Files(List<Line> files) {}

    record Line(String requirement, FileRef file) {}

    private final Applications applications;
    private final Attachments attachments;
    private final StoredFiles files;
    private final CaseHistory history;
    private final Archive archive;
    private final OwnLooks looks;

    OwnFileApi(
            Applications applications,
            Attachments attachments,
            StoredFiles files,
            CaseHistory history,
            Archive archive,
            OwnLooks looks) {
        this.applications = applications;
        this.attachments = attachments;
        this.files = files;
        this.history = history;
        this.archive = archive;
        this.looks = looks;
    }

    @GetMapping("/files")
    @Scoped(Scope.APPLICATIONS_READ)
    Files list(Resident resident, @PathVariable String number) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        looks.record(resident, application, Part.FILE);
        var attached = attachments.of(application.id());
        var kept = files.findAll(attached.stream().map(Attachment::file).toList()).stream()
                .collect(toMap(StoredFile::id, FormFiles::ref));
        return new Files(attached.stream()
                .flatMap(attachment -> Stream.ofNullable(kept.get(attachment.file()))
                        .map(file -> new Line(attachment.requirement(), file)))
                .toList());
    }

    /** A file that was handed in, to the byte as it is kept. */
    @GetMapping("/files/{file}")
    @Scoped(Scope.APPLICATIONS_READ)
    ResponseEntity<Resource> file(Resident resident, @PathVariable String number, @PathVariable UUID file) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        var own = attachments.of(application.id()).stream().map(Attachment::file);
        return download(resident, application, own, new FileId(file), Part.ATTACHMENT);
    }

    /** The signed letter, to the byte. */
    @GetMapping("/result")
    @Scoped(Scope.APPLICATIONS_READ)
    ResponseEntity<Resource> result(Resident resident, @PathVariable String number) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        var letter = history.signed(application.id())
                .flatMap(CaseHistory.Signed::fileId)
                .orElseThrow(() -> new NotFound(number));
        return download(resident, application, Stream.of(letter), letter, Part.RESULT);
    }

    private ResponseEntity<Resource> download(
            Resident resident, Application application, Stream<FileId> own, FileId file, Part part) {
        if (own.noneMatch(file::equals)) throw new NotFound(file);
        looks.record(resident, application, part);
        return FileReplies.download(archive.open(file).orElseThrow(() -> new NotFound(file)));
    }
}
