package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Approval;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Returning;
import id.go.bantenprov.egov.casework.model.Unwritable;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.Scoped;
import id.go.bantenprov.egov.web.Gives;
import id.go.bantenprov.egov.web.Idempotency;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reviewing, approving and giving back. Nothing signs here: a signature needs a person and a password. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
class CaseDecisionApi {
    private final ApproveStep approveStep;
    private final ReturnStep returnStep;
    private final Idempotency idempotency;
    private final CaseAnswers answers;

    CaseDecisionApi(ApproveStep approveStep, ReturnStep returnStep, Idempotency idempotency, CaseAnswers answers) {
        this.approveStep = approveStep;
        this.returnStep = returnStep;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    @PutMapping("/approval")
    @Scoped(Scope.CASES_DECIDE)
    @Gives(CaseJson.State.class)
    ResponseEntity<?> approve(
            Officer officer,
            @PathVariable("number") String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody CaseJson.Approval body,
            HttpServletRequest request) {
        return answers.onVersion(ifMatch, request, version -> {
            var command = new ApproveStep.Command(ApplicationNumber.named(number), version, body.proposal());
            return switch (approveStep.handle(officer, command)) {
                case Approval.Approved(var move) -> answers.moved(move);
                case Approval.SamePerson _ -> answers.conflict("same-person", request);
                case Approval.NoOutcome _ -> answers.invalid("no-outcome", request);
                case Approval.NotAsProposed _ -> answers.conflict("not-as-proposed", request);
                case Approval.NoReasons _, Approval.NoAnswer _ -> answers.invalid("no-reasons", request);
                case Approval.NotPartly _ -> answers.invalid("not-partly", request);
                case Approval.GivesWhatItRefuses _ -> answers.invalid("gives-what-it-refuses", request);
                case Unwritable unwritable -> answers.unwritable(unwritable, request);
                case Refused refused -> answers.refused(refused, request);
            };
        });
    }

    @PostMapping("/return")
    @Scoped(Scope.CASES_DECIDE)
    @Gives(CaseJson.State.class)
    ResponseEntity<?> giveBack(
            Officer officer,
            @PathVariable("number") String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody CaseJson.Return body,
            HttpServletRequest request) {
        return answers.onVersion(
                ifMatch,
                request,
                version -> idempotency.answer(
                        officer,
                        officer.account(),
                        request,
                        body,
                        () -> back(officer, number, version, body, request)));
    }

    private ResponseEntity<?> back(
            Officer officer, String number, int version, CaseJson.Return body, HttpServletRequest request) {
        var reason = CaseAnswers.text(body.reason());
        return switch (returnStep.handle(
                officer, new ReturnStep.Command(ApplicationNumber.named(number), version, reason))) {
            case Returning.Returned(var move) -> answers.moved(move);
            case Returning.NothingBefore _ -> answers.conflict("nothing-before", request);
            case Returning.NoReasons _ -> answers.invalid("no-reasons", request);
            case Refused refused -> answers.refused(refused, request);
        };
    }
}
