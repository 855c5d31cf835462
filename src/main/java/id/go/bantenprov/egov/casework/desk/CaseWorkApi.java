package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.AssessmentGiving;
import id.go.bantenprov.egov.casework.model.Assigning;
import id.go.bantenprov.egov.casework.model.CorrectionCancelling.Cancelled;
import id.go.bantenprov.egov.casework.model.CorrectionRequest;
import id.go.bantenprov.egov.casework.model.Declaration.Declared;
import id.go.bantenprov.egov.casework.model.GoingOn;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Unwritable;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.Scoped;
import id.go.bantenprov.egov.identity.StaffId;
import id.go.bantenprov.egov.web.Gives;
import id.go.bantenprov.egov.web.Idempotency;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Working on cases: checking, asking, assessing, assigning. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
class CaseWorkApi {
    private final DeclareComplete declareComplete;
    private final RequestCorrection requestCorrection;
    private final CancelCorrection cancelCorrection;
    private final GiveAssessment giveAssessment;
    private final GoOnWithoutAssessment goOnWithoutAssessment;
    private final AssignApplication assign;
    private final CorrectionItems items;
    private final Idempotency idempotency;
    private final CaseAnswers answers;

    CaseWorkApi(
            DeclareComplete declareComplete,
            RequestCorrection requestCorrection,
            CancelCorrection cancelCorrection,
            GiveAssessment giveAssessment,
            GoOnWithoutAssessment goOnWithoutAssessment,
            AssignApplication assign,
            CorrectionItems items,
            Idempotency idempotency,
            CaseAnswers answers) {
        this.declareComplete = declareComplete;
        this.requestCorrection = requestCorrection;
        this.cancelCorrection = cancelCorrection;
        this.giveAssessment = giveAssessment;
        this.goOnWithoutAssessment = goOnWithoutAssessment;
        this.assign = assign;
        this.items = items;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    @PutMapping("/completeness")
    @Scoped(Scope.CASES_WORK)
    @Gives(CaseJson.State.class)
    ResponseEntity<?> declareComplete(
            Officer officer,
            @PathVariable("number") String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        return answers.onVersion(ifMatch, request, version -> {
            var command = new DeclareComplete.Command(ApplicationNumber.named(number), version);
            return switch (declareComplete.handle(officer, command)) {
                case Declared(var move) -> answers.moved(move);
                case Refused refused -> answers.refused(refused, request);
            };
        });
    }

    @PostMapping("/corrections")
    @Scoped(Scope.CASES_WORK)
    @Gives(CaseJson.State.class)
    ResponseEntity<?> requestCorrection(
            Officer officer,
            @PathVariable("number") String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody CaseJson.Corrections body,
            HttpServletRequest request) {
        if (!items.fit(officer, ApplicationNumber.named(number), body.all()))
            return answers.invalid("unknown-item", request);
        return answers.onVersion(
                ifMatch,
                request,
                version -> idempotency.answer(
                        officer, officer.account(), request, body, () -> ask(officer, number, version, body, request)));
    }

    private ResponseEntity<?> ask(
            Officer officer, String number, int version, CaseJson.Corrections body, HttpServletRequest request) {
        var command = new RequestCorrection.Command(ApplicationNumber.named(number), version, body.all());
        return switch (requestCorrection.handle(officer, command)) {
            case CorrectionRequest.Requested(var move) -> answers.moved(move);
            case CorrectionRequest.RoundsUsedUp _ -> answers.conflict("rounds-used-up", request);
            case CorrectionRequest.NothingAsked _ -> answers.invalid("nothing-asked", request);
            case CorrectionRequest.AskedTwice _ -> answers.invalid("asked-twice", request);
            case Refused refused -> answers.refused(refused, request);
        };
    }

    @DeleteMapping("/corrections")
    @Scoped(Scope.CASES_WORK)
    @Gives(CaseJson.State.class)
    ResponseEntity<?> cancelCorrection(
            Officer officer,
            @PathVariable("number") String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        return answers.onVersion(ifMatch, request, version -> {
            var command = new CancelCorrection.Command(ApplicationNumber.named(number), version);
            return switch (cancelCorrection.handle(officer, command)) {
                case Cancelled(var move) -> answers.moved(move);
                case Refused refused -> answers.refused(refused, request);
            };
        });
    }

    @PutMapping("/assessment")
    @Scoped(Scope.CASES_WORK)
    @Gives(CaseJson.State.class)
    ResponseEntity<?> giveAssessment(
            Officer officer,
            @PathVariable("number") String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody CaseJson.Assessment body,
            HttpServletRequest request) {
        var view = body.view();
        if (view == null) return answers.invalid("invalid", request);
        return answers.onVersion(ifMatch, request, version -> {
            var reasons = CaseAnswers.text(body.reasons());
            var command = new GiveAssessment.Command(ApplicationNumber.named(number), version, view, reasons);
            return switch (giveAssessment.handle(officer, command)) {
                case AssessmentGiving.Given(var move) -> answers.moved(move);
                case AssessmentGiving.NoReasons _ -> answers.invalid("no-reasons", request);
                case Unwritable unwritable -> answers.unwritable(unwritable, request);
                case Refused refused -> answers.refused(refused, request);
            };
        });
    }

    /** Goes on without an assessment that did not come in time, where the route allows it. */
    @PutMapping("/missed-assessment")
    @Scoped(Scope.CASES_WORK)
    @Gives(CaseJson.State.class)
    ResponseEntity<?> goOnWithoutAssessment(
            Officer officer,
            @PathVariable("number") String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        return answers.onVersion(ifMatch, request, version -> {
            var command = new GoOnWithoutAssessment.Command(ApplicationNumber.named(number), version);
            return switch (goOnWithoutAssessment.handle(officer, command)) {
                case GoingOn.WentOn(var move) -> answers.moved(move);
                case GoingOn.MustWait _ -> answers.conflict("must-wait", request);
                case Refused refused -> answers.refused(refused, request);
            };
        });
    }

    @PutMapping("/assignment")
    @Scoped(Scope.CASES_WORK)
    @Gives(CaseJson.State.class)
    ResponseEntity<?> assign(
            Officer officer,
            @PathVariable("number") String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody CaseJson.Assignment body,
            HttpServletRequest request) {
        var assignee = body.assignee();
        if (assignee == null) return answers.invalid("invalid", request);
        return answers.onVersion(ifMatch, request, version -> {
            var to = new StaffId(assignee);
            var command = new AssignApplication.Command(ApplicationNumber.named(number), version, to);
            return switch (assign.handle(officer, command)) {
                case Assigning.Assigned(var move) -> answers.moved(move);
                case Assigning.NotInUnit _ -> answers.invalid("not-in-unit", request);
                case Refused refused -> answers.refused(refused, request);
            };
        });
    }
}
