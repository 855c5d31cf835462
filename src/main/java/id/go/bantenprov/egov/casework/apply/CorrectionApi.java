package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseReplies;
import id.go.bantenprov.egov.casework.apply.CorrectWhole.Corrected;
import id.go.bantenprov.egov.casework.apply.KeepCorrectionFile.Keeping;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CorrectionAnswer;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.Upload;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.Scoped;
import id.go.bantenprov.egov.web.Gives;
import id.go.bantenprov.egov.web.IfMatch;
import id.go.bantenprov.egov.web.PlainText;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Putting right what the office has asked for, by the applicant's program. Everything else stays locked. */
@RestController
@RequestMapping("/api/v1/applications/{number}/correction")
class CorrectionApi {
    /**
     * @param answers what was corrected, by fact; only what was asked for, and what that makes necessary
     * @param explanations answers to questions, by the target of the correction, at most 2,000 characters each
     */
    record Body(
            @Nullable Map<String, Object> answers, @Nullable Map<String, @Nullable String> explanations) {
        CorrectWhole.Command toCommand(String number, int version) {
            return new CorrectWhole.Command(
                    ApplicationNumber.named(number),
                    version,
                    Objects.requireNonNullElse(answers, Map.of()),
                    explained());
        }

        Map<String, String> explained() {
            var explained = new LinkedHashMap<String, String>();
            if (explanations != null) explanations.forEach((target, text) -> explained.put(target, plain(text)));
            return explained;
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : PlainText.of(text);
    }

    /** @param file as an answer names it */
    record Uploaded(FileRef file) {}

    private final Applications applications;
    private final InForce inForce;
    private final OpenCorrections corrections;
    private final CorrectWhole correctWhole;
    private final Unsent unsent;
    private final Uploads uploads;
    private final KeepCorrectionFile keepFile;
    private final IfMatch ifMatch;
    private final FieldProblems fields;
    private final CaseReplies replies;
    private final Problems problems;

    CorrectionApi(
            Applications applications,
            InForce inForce,
            OpenCorrections corrections,
            CorrectWhole correctWhole,
            Unsent unsent,
            Uploads uploads,
            KeepCorrectionFile keepFile,
            IfMatch ifMatch,
            FieldProblems fields,
            CaseReplies replies,
            Problems problems) {
        this.applications = applications;
        this.inForce = inForce;
        this.corrections = corrections;
        this.correctWhole = correctWhole;
        this.unsent = unsent;
        this.uploads = uploads;
        this.keepFile = keepFile;
        this.ifMatch = ifMatch;
        this.fields = fields;
        this.replies = replies;
        this.problems = problems;
    }

    /** Sends the answer to all corrections at once; the clock runs again. */
    @PutMapping
    @Scoped(Scope.APPLICATIONS_WRITE)
    @Gives(ApplicationJson.class)
    ResponseEntity<?> answer(
            Resident resident,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String named,
            @RequestBody Body body,
            HttpServletRequest request) {
        return ifMatch.onVersion(named, request, version -> answer(resident, body.toCommand(number, version), request));
    }

    private ResponseEntity<?> answer(Resident resident, CorrectWhole.Command command, HttpServletRequest request) {
        return switch (correctWhole.handle(resident, command)) {
            case Corrected.Judged(CorrectionAnswer.StillMissing(var items)) -> {
                var application = applications.read(resident, command.number());
                yield fields.incomplete(
                        List.of(), items, inForce.termsToShow(application).service(), request);
            }
            case Corrected.Judged(CorrectionAnswer.Answered(var move)) ->
                CaseReplies.at(move.after()).body(ApplicationJson.of(move.after()));
            case Corrected.Judged(Refused refused) -> replies.refused(refused, request);
            case Corrected.Invalid(var wrong) -> fields.invalid(wrong, request);
            case Corrected.NotOpen(var names) ->
                problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "not-open", Map.of("fields", names), request);
        };
    }

    /** Takes in a file for a correction; the body of the request is the file. It counts once an answer names it. */
    @PostMapping("/files")
    @ResponseStatus(HttpStatus.CREATED)
    @Scoped(Scope.APPLICATIONS_WRITE)
    @Gives(value = Uploaded.class, takes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<?> upload(
            Resident resident,
            @PathVariable String number,
            @RequestParam String requirement,
            @RequestParam(defaultValue = "berkas") String name,
            HttpServletRequest request)
            throws IOException {
        var application = applications.read(resident, ApplicationNumber.named(number));
        var asked = corrections.of(application);
        if (asked.isEmpty()) return nothingAsked(application, request);
        var kind = UploadApi.requirement(asked.get().service(), requirement);
        var owner = "casework.application/" + application.id();
        var target = new Uploads.Target(resident, owner, asked.get().contents().key(), unsent.room(asked.get()));
        var outcome = uploads.accept(request.getInputStream(), name, kind, target);
        return switch (outcome) {
            case Upload.Refused(var why) ->
                fields.refused(
                        requirement,
                        new PageInput.Refused(why, name, Math.max(0, request.getContentLengthLong())),
                        request);
            case Upload.Accepted(var file) ->
                kept(resident, new KeepCorrectionFile.Command(application.number(), requirement, file), request);
        };
    }

    private ResponseEntity<?> kept(Resident resident, KeepCorrectionFile.Command command, HttpServletRequest request) {
        return switch (uploads.keep(command.file(), Keeping.KEPT, () -> keepFile.handle(resident, command))) {
            case KEPT -> created(command.file());
            case NOTHING_ASKED -> nothingAsked(applications.read(resident, command.number()), request);
            case TOO_MANY -> problems.problem(HttpStatus.CONFLICT, "too-many-files", request);
            case NO_ROOM -> problems.problem(HttpStatus.CONFLICT, "no-room", request);
        };
    }

    private ResponseEntity<?> nothingAsked(Application application, HttpServletRequest request) {
        return replies.refused(new Refused.NotIn(application.state()), request);
    }

    private static ResponseEntity<?> created(StoredFile file) {
        return ResponseEntity.status(HttpStatus.CREATED).body(new Uploaded(FormFiles.ref(file)));
    }
}
