package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.Scoped;
import id.go.bantenprov.egov.web.Gives;
import id.go.bantenprov.egov.web.Idempotency;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Messages to the applicant and internal notes. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
class CaseTalkApi {
    private final WriteToApplicant writeToApplicant;
    private final AddNote addNote;
    private final Idempotency idempotency;
    private final CaseAnswers answers;

    CaseTalkApi(WriteToApplicant writeToApplicant, AddNote addNote, Idempotency idempotency, CaseAnswers answers) {
        this.writeToApplicant = writeToApplicant;
        this.addNote = addNote;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.CREATED)
    @Scoped(Scope.CASES_WORK)
    @Gives(CaseJson.Said.class)
    ResponseEntity<?> write(
            Officer officer,
            @PathVariable("number") String typed,
            @RequestBody CaseJson.Text body,
            HttpServletRequest request) {
        var command = new WriteToApplicant.Command(ApplicationNumber.named(typed), CaseAnswers.text(body.text()));
        return idempotency.answer(
                officer,
                officer.account(),
                request,
                body,
                () -> said(writeToApplicant.handle(officer, command), request));
    }

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Scoped(Scope.CASES_WORK)
    @Gives(CaseJson.Said.class)
    ResponseEntity<?> note(
            Officer officer,
            @PathVariable("number") String typed,
            @RequestBody CaseJson.Text body,
            HttpServletRequest request) {
        var command = new AddNote.Command(ApplicationNumber.named(typed), CaseAnswers.text(body.text()));
        return idempotency.answer(
                officer, officer.account(), request, body, () -> said(addNote.handle(officer, command), request));
    }

    private ResponseEntity<?> said(Saying outcome, HttpServletRequest request) {
        return switch (outcome) {
            case Saying.Said(var id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new CaseJson.Said(id));
            case Saying.Empty _ -> answers.invalid("nothing-said", request);
            case Saying.TooLong _ -> answers.tooLong(request);
            case Saying.NotYours _ -> answers.conflict("in-other-hands", request);
        };
    }
}
