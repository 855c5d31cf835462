package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.BackToFile;
import id.go.bantenprov.egov.casework.desk.CompareKtp.Comparison;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.identity.Officer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether an applicant is who the account says. */
@Controller
class IdentityPages {
    private final CompareKtp compareKtp;
    private final FileAnswers answers;

    IdentityPages(CompareKtp compareKtp, FileAnswers answers) {
        this.compareKtp = compareKtp;
        this.answers = answers;
    }

    @PostMapping("/kerja/permohonan/{number}/ktp")
    ModelAndView compare(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            @RequestParam(name = "nik", defaultValue = "") String nik,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        return switch (compareKtp.handle(officer, new CompareKtp.Command(number, version, nik))) {
            case Comparison.Same _ -> BackToFile.done(number, "ktp", request);
            case Comparison.HeldByAnother _ -> conflict(officer, number, "heldByAnother", request);
            case Comparison.OtherNik _ -> conflict(officer, number, "otherNik", request);
            case Comparison.OtherName _ -> conflict(officer, number, "otherName", request);
            case Comparison.NotChecking _ -> conflict(officer, number, "notChecking", request);
            case Comparison.Stale(int current) ->
                answers.refused(officer, number, Typed.nothing(null), new Refused.Stale(current), version, request);
        };
    }

    private ModelAndView conflict(Officer officer, ApplicationNumber number, String why, HttpServletRequest request) {
        var words = answers.text("casework.desk.ktp." + why, request);
        return answers.conflict(officer, number, Typed.nothing(null), words, request);
    }
}
