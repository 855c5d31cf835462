package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.BackToFile;
import id.go.bantenprov.egov.casework.desk.Choice.Deed;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CorrectionCancelling.Cancelled;
import id.go.bantenprov.egov.casework.model.CorrectionRequest;
import id.go.bantenprov.egov.casework.model.Declaration.Declared;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Move;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether a file is complete, and what its applicant is asked to put right. */
@Controller
@RequestMapping("/kerja/permohonan/{number}")
class CheckingPages {
    private final DeclareComplete declareComplete;
    private final RequestCorrection requestCorrection;
    private final CancelCorrection cancelCorrection;
    private final Applications applications;
    private final InForce inForce;
    private final CaseContents contents;
    private final DecisionViews decisions;
    private final CorrectionForm correctionForm;
    private final FileAnswers answers;

    CheckingPages(
            DeclareComplete declareComplete,
            RequestCorrection requestCorrection,
            CancelCorrection cancelCorrection,
            Applications applications,
            InForce inForce,
            CaseContents contents,
            DecisionViews decisions,
            CorrectionForm correctionForm,
            FileAnswers answers) {
        this.declareComplete = declareComplete;
        this.requestCorrection = requestCorrection;
        this.cancelCorrection = cancelCorrection;
        this.applications = applications;
        this.inForce = inForce;
        this.contents = contents;
        this.decisions = decisions;
        this.correctionForm = correctionForm;
        this.answers = answers;
    }

    @PostMapping("/lengkap")
    ModelAndView declareComplete(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        return switch (declareComplete.handle(officer, new DeclareComplete.Command(number, version))) {
            case Declared _ -> BackToFile.done(number, Deed.COMPLETE.code(), request);
            case Refused refused ->
                answers.refused(officer, number, Typed.nothing(Deed.COMPLETE.code()), refused, version, request);
        };
    }

    @PostMapping("/koreksi")
    ModelAndView requestCorrection(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        var typed = Typed.of(Deed.CORRECTION, form);
        var reading = read(officer, typedNumber, typed, request);
        if (!reading.errors().isEmpty()) return answers.invalid(officer, number, typed, reading.errors(), request);
        var command = new RequestCorrection.Command(number, version, reading.corrections());
        return switch (requestCorrection.handle(officer, command)) {
            case CorrectionRequest.Requested(var move) -> BackToFile.done(number, done(Deed.CORRECTION, move), request);
            case CorrectionRequest.NothingAsked _ ->
                answers.invalid(officer, number, typed, "keputusan-koreksi", "nothingAsked", request);
            case CorrectionRequest.AskedTwice _ ->
                answers.invalid(officer, number, typed, "keputusan-koreksi", "askedTwice", request);
            case CorrectionRequest.RoundsUsedUp(var rounds) ->
                answers.conflict(
                        officer,
                        number,
                        typed,
                        answers.text("casework.desk.refused.roundsUsedUp", request, rounds),
                        request);
            case Refused refused -> answers.refused(officer, number, typed, refused, version, request);
        };
    }

    /** Before the file is complete, the clock of the promise neither stops nor goes on. */
    private static String done(Deed deed, Move move) {
        return deed.code() + (move.after().promise() instanceof PromiseClock.NotStarted ? "-awal" : "");
    }

    private CorrectionForm.Reading read(Officer officer, String number, Typed typed, HttpServletRequest request) {
        var application = applications.read(officer, ApplicationNumber.named(number));
        var terms = inForce.termsToShow(application);
        var answered = contents.open(application)
                .orElseThrow(() -> new NotFound(number))
                .answers();
        var language = Languages.of(request);
        return correctionForm.read(typed, decisions.correctables(answered, terms, language), terms.service(), language);
    }

    @PostMapping("/koreksi/batal")
    ModelAndView cancelCorrection(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        return switch (cancelCorrection.handle(officer, new CancelCorrection.Command(number, version))) {
            case Cancelled(var move) -> BackToFile.done(number, done(Deed.CANCEL, move), request);
            case Refused refused ->
                answers.refused(officer, number, Typed.nothing(Deed.CANCEL.code()), refused, version, request);
        };
    }
}
