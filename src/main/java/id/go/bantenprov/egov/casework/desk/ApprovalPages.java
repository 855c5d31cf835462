package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.BackToFile;
import id.go.bantenprov.egov.casework.desk.Choice.Deed;
import id.go.bantenprov.egov.casework.model.Approval;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Returning;
import id.go.bantenprov.egov.casework.model.Unwritable;
import id.go.bantenprov.egov.identity.Officer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a review proposes to decide, a superior's yes to it, and the way back. */
@Controller
@RequestMapping("/kerja/permohonan/{number}")
class ApprovalPages {
    /** The field that says whether this approval proposes or confirms. */
    private static final String REVIEWING = "reviewing";

    private final ApproveStep approveStep;
    private final ReturnStep returnStep;
    private final FileAnswers answers;

    ApprovalPages(ApproveStep approveStep, ReturnStep returnStep, FileAnswers answers) {
        this.approveStep = approveStep;
        this.returnStep = returnStep;
        this.answers = answers;
    }

    @PostMapping("/persetujuan")
    ModelAndView approve(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        var typed = Typed.of(Deed.APPROVAL, form);
        var outcome = outcome(typed.value("outcome")).filter(_ -> form.containsKey(REVIEWING));
        if (form.containsKey(REVIEWING) && outcome.isEmpty()) return noOutcome(officer, number, typed, request);
        var proposal = outcome.map(each -> new Proposal(each, typed.value("reasons")));
        var command = new ApproveStep.Command(number, version, proposal.orElse(null));
        return switch (approveStep.handle(officer, command)) {
            case Approval.Approved _ -> BackToFile.done(number, Deed.APPROVAL.code(), request);
            case Approval.NoOutcome _ -> noOutcome(officer, number, typed, request);
            case Approval.NotAsProposed _ ->
                answers.conflict(
                        officer, number, typed, answers.text("casework.desk.refused.notAsProposed", request), request);
            case Approval.NoReasons _ -> answers.invalid(officer, number, typed, "reasons", "noReasons", request);
            case Approval.NoAnswer _ -> answers.invalid(officer, number, typed, "reasons", "noAnswer", request);
            case Approval.NotPartly _ ->
                answers.invalid(officer, number, typed, "outcome-GRANTED", "notPartly", request);
            case Approval.GivesWhatItRefuses _ ->
                answers.invalid(officer, number, typed, "reasons", "givesWhatItRefuses", request);
            case Approval.SamePerson _ ->
                answers.conflict(
                        officer, number, typed, answers.text("casework.desk.refused.samePerson", request), request);
            case Unwritable unwritable -> answers.invalid(officer, number, typed, unwritable, request);
            case Refused refused -> answers.refused(officer, number, typed, refused, version, request);
        };
    }

    private ModelAndView noOutcome(Officer officer, ApplicationNumber number, Typed typed, HttpServletRequest request) {
        return answers.invalid(officer, number, typed, "outcome-GRANTED", "outcome", request);
    }

    private static Optional<Proposal.Outcome> outcome(String code) {
        return Arrays.stream(Proposal.Outcome.values())
                .filter(each -> each.name().equals(code))
                .findFirst();
    }

    @PostMapping("/kembalikan")
    ModelAndView giveBack(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        var typed = Typed.of(Deed.RETURN, form);
        var command = new ReturnStep.Command(number, version, typed.value("reason"));
        return switch (returnStep.handle(officer, command)) {
            case Returning.Returned _ -> BackToFile.done(number, Deed.RETURN.code(), request);
            case Returning.NoReasons _ -> answers.invalid(officer, number, typed, "reason", "noReasons", request);
            case Returning.NothingBefore _ ->
                answers.conflict(
                        officer, number, typed, answers.text("casework.desk.refused.nothingBefore", request), request);
            case Refused refused -> answers.refused(officer, number, typed, refused, version, request);
        };
    }
}
