package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.document.Intake;
import id.go.bantenprov.egov.document.Upload;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.Scoped;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in the files of an application before it is sent; the body of the request is the file. */
@RestController
class UploadApi {
    /** @param draft name it when sending the application, and when uploading the next file @param file as an answer names it */
    record Uploaded(String draft, FileRef file) {}

    private final Catalogue catalogue;
    private final OpenDrafts drafts;
    private final BeginDraft beginDraft;
    private final Intake intake;
    private final KeepUpload keepUpload;
    private final FieldProblems fields;
    private final Problems problems;
    private final Clock clock;

    UploadApi(
            Catalogue catalogue,
            OpenDrafts drafts,
            BeginDraft beginDraft,
            Intake intake,
            KeepUpload keepUpload,
            FieldProblems fields,
            Problems problems,
            Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.beginDraft = beginDraft;
        this.intake = intake;
        this.keepUpload = keepUpload;
        this.fields = fields;
        this.problems = problems;
        this.clock = clock;
    }

    /** @param draft the one the file belongs to; absent for the first file, which begins one */
    @PostMapping("/api/v1/uploads")
    @Scoped(Scope.APPLICATIONS_WRITE)
    ResponseEntity<?> upload(
            Resident resident,
            @RequestParam String service,
            @RequestParam String requirement,
            @RequestParam(defaultValue = "berkas") String name,
            @RequestParam(defaultValue = "") String draft,
            HttpServletRequest request)
            throws IOException {
        var kind = requirement(service(service), requirement);
        var open = drafts.open(
                resident,
                draft.isEmpty() ? beginDraft.handle(resident, service(service)).toString() : draft);
        var id = open.draft().id();
        var outcome = intake.accept(
                request.getInputStream(),
                name,
                FormFiles.limits(kind),
                "casework.draft/" + id,
                open.draft().key());
        return switch (outcome) {
            case Upload.Refused(var why) ->
                fields.refused(
                        requirement, new PageInput.Refused(why, Math.max(0, request.getContentLengthLong())), request);
            case Upload.Accepted(var file) ->
                keepUpload.handle(resident, new KeepUpload.Command(id, requirement, file))
                        ? ResponseEntity.status(HttpStatus.CREATED)
                                .body(new Uploaded(id.toString(), FormFiles.ref(file)))
                        : problems.problem(HttpStatus.CONFLICT, "too-many-files", request);
        };
    }

    private OnlineService service(String code) {
        if (!code.matches("[A-Z][A-Z0-9-]{1,15}")) throw new NotFound(code);
        return catalogue.current(new ServiceCode(code), LocalDate.now(clock)).orElseThrow(() -> new NotFound(code));
    }

    static FactKind.File requirement(OnlineService service, String requirement) {
        var fact = service.form().fact(requirement).orElseThrow(() -> new NotFound(requirement));
        if (fact.kind() instanceof FactKind.File kind) return kind;
        throw new NotFound(requirement);
    }
}
