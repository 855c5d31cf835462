package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.apply.KeepUpload.Keeping;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.Upload;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.Scoped;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.Gives;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.Problems;
import id.go.bantenprov.egov.web.Uuid7;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes in the files of an application before it is sent; the body of the request is the file. */
@RestController
class UploadApi {
    /** @param draft name it when sending the application, and when uploading the next file @param file as an answer names it */
    record Uploaded(String draft, FileRef file) {}

    /** One file on its way in. */
    private record Sent(
            Resident resident, String requirement, FactKind.File kind, String name, HttpServletRequest request) {}

    private final Catalogue catalogue;
    private final OpenDrafts drafts;
    private final Unsent unsent;
    private final Uploads uploads;
    private final BeginWithUpload begin;
    private final KeepUpload keepUpload;
    private final Vault vault;
    private final FieldProblems fields;
    private final Problems problems;
    private final Clock clock;

    UploadApi(
            Catalogue catalogue,
            OpenDrafts drafts,
            Unsent unsent,
            Uploads uploads,
            BeginWithUpload begin,
            KeepUpload keepUpload,
            Vault vault,
            FieldProblems fields,
            Problems problems,
            Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.unsent = unsent;
        this.uploads = uploads;
        this.begin = begin;
        this.keepUpload = keepUpload;
        this.vault = vault;
        this.fields = fields;
        this.problems = problems;
        this.clock = clock;
    }

    /** @param draft the one of this service the file belongs to; absent for the first file, which begins one */
    @PostMapping("/api/v1/uploads")
    @ResponseStatus(HttpStatus.CREATED)
    @Scoped(Scope.APPLICATIONS_WRITE)
    @Gives(value = Uploaded.class, takes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<?> upload(
            Resident resident,
            @RequestParam String service,
            @RequestParam String requirement,
            @RequestParam(defaultValue = "berkas") String name,
            @RequestParam(defaultValue = "") String draft,
            HttpServletRequest request)
            throws IOException {
        var chosen = service(service);
        var sent = new Sent(resident, requirement, requirement(chosen, requirement), name, request);
        return draft.isEmpty() ? first(sent, chosen) : further(sent, draft(resident, chosen, draft));
    }

    /** Where nothing is kept nothing stays, neither a draft nor a key. */
    private ResponseEntity<?> first(Sent sent, OnlineService service) throws IOException {
        if (unsent.isFull(sent.resident())) return conflict("too-many-drafts", sent);
        var id = new DraftId(Uuid7.next(clock));
        var key = vault.newDataKey();
        var began = false;
        try {
            var answer = accept(
                    sent,
                    id,
                    key,
                    file -> begin.handle(
                            sent.resident(), new BeginWithUpload.Command(service, id, key, sent.requirement(), file)));
            began = answer.getStatusCode() == HttpStatus.CREATED;
            return answer;
        } finally {
            if (!began) vault.destroy(key.id());
        }
    }

    private ResponseEntity<?> further(Sent sent, Draft draft) throws IOException {
        return accept(
                sent,
                draft.id(),
                draft.key(),
                file -> keepUpload.handle(
                        sent.resident(), new KeepUpload.Command(draft.id(), sent.requirement(), file)));
    }

    private ResponseEntity<?> accept(Sent sent, DraftId draft, DataKey key, Function<StoredFile, Keeping> keeping)
            throws IOException {
        var room = unsent.room(sent.resident());
        var target = new Uploads.Target(sent.resident(), "casework.draft/" + draft, key, room);
        var outcome = uploads.accept(sent.request().getInputStream(), sent.name(), sent.kind(), target);
        return switch (outcome) {
            case Upload.Accepted(var file) ->
                answer(uploads.keep(file, Keeping.KEPT, () -> keeping.apply(file)), draft, file, sent);
            case Upload.Refused(var why) -> {
                var size = Math.max(0, sent.request().getContentLengthLong());
                yield fields.refused(sent.requirement(), new PageInput.Refused(why, sent.name(), size), sent.request());
            }
        };
    }

    private ResponseEntity<?> answer(Keeping keeping, DraftId draft, StoredFile file, Sent sent) {
        return switch (keeping) {
            case KEPT ->
                ResponseEntity.status(HttpStatus.CREATED).body(new Uploaded(draft.toString(), FormFiles.ref(file)));
            case TOO_MANY_FILES -> conflict("too-many-files", sent);
            case TOO_MANY_DRAFTS -> conflict("too-many-drafts", sent);
            case NO_ROOM -> conflict("no-room", sent);
        };
    }

    private ResponseEntity<?> conflict(String type, Sent sent) {
        return problems.problem(HttpStatus.CONFLICT, type, sent.request());
    }

    private OnlineService service(String code) {
        return ServiceCode.parse(code)
                .flatMap(known -> catalogue.current(known, LocalDate.now(clock)))
                .orElseThrow(() -> new NotFound(code));
    }

    private Draft draft(Resident resident, OnlineService service, String id) {
        var draft = drafts.open(resident, id).draft();
        if (!draft.service().code().equals(service.code())) throw new NotFound(id);
        return draft;
    }

    static FactKind.File requirement(OnlineService service, String requirement) {
        var fact = service.form().fact(requirement).orElseThrow(() -> new NotFound(requirement));
        if (fact.kind() instanceof FactKind.File kind) return kind;
        throw new NotFound(requirement);
    }
}
