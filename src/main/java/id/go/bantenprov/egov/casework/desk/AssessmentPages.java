package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.BackToFile;
import id.go.bantenprov.egov.casework.desk.Choice.Deed;
import id.go.bantenprov.egov.casework.model.AssessmentGiving;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.GoingOn;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Unwritable;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Languages;
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

/** What another office thinks of a file, or that it let its days pass. */
@Controller
@RequestMapping("/kerja/permohonan/{number}")
class AssessmentPages {
    private final GiveAssessment giveAssessment;
    private final GoOnWithoutAssessment goOn;
    private final FileAnswers answers;

    AssessmentPages(GiveAssessment giveAssessment, GoOnWithoutAssessment goOn, FileAnswers answers) {
        this.giveAssessment = giveAssessment;
        this.goOn = goOn;
        this.answers = answers;
    }

    @PostMapping("/penilaian")
    ModelAndView giveAssessment(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        var typed = Typed.of(Deed.ASSESSMENT, form);
        var assessment = view(typed.value("view"));
        if (assessment.isEmpty()) return answers.invalid(officer, number, typed, "view-AGREE", "view", request);
        var command = new GiveAssessment.Command(number, version, assessment.get(), typed.value("reasons"));
        return switch (giveAssessment.handle(officer, command)) {
            case AssessmentGiving.Given _ -> BackToFile.done(number, Deed.ASSESSMENT.code(), request);
            case AssessmentGiving.NoReasons _ ->
                answers.invalid(officer, number, typed, "reasons", missing(assessment.get()), request);
            case Unwritable unwritable -> answers.invalid(officer, number, typed, unwritable, request);
            case Refused refused -> answers.refused(officer, number, typed, refused, version, request);
        };
    }

    /** An agreement lacks words only where they are the information. */
    private static String missing(AssessmentView view) {
        return switch (view) {
            case AGREE -> "noInformation";
            case AGREE_WITH_CONDITIONS -> "noConditions";
            case OBJECT -> "noReasons";
        };
    }

    private static Optional<AssessmentView> view(String code) {
        return Arrays.stream(AssessmentView.values())
                .filter(each -> each.name().equals(code))
                .findFirst();
    }

    @PostMapping("/lanjut")
    ModelAndView goOn(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        var typed = Typed.nothing(Deed.GO_ON.code());
        return switch (goOn.handle(officer, new GoOnWithoutAssessment.Command(number, version))) {
            case GoingOn.WentOn _ -> BackToFile.done(number, Deed.GO_ON.code(), request);
            case GoingOn.MustWait(var due) -> {
                var date = Formats.date(due, Languages.of(request));
                var why = answers.text("casework.desk.refused.mustWait", request, date);
                yield answers.conflict(officer, number, typed, why, request);
            }
            case Refused refused -> answers.refused(officer, number, typed, refused, version, request);
        };
    }
}
