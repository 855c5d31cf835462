package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.BackToFile;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.RenderingAgain;
import id.go.bantenprov.egov.casework.model.Signing;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The letter and its signature. */
@Controller
@RequestMapping("/kerja/permohonan/{number}")
class SigningPages {
    private final SignDecision sign;
    private final RenderAgain renderAgain;
    private final SigningViews views;

    SigningPages(SignDecision sign, RenderAgain renderAgain, SigningViews views) {
        this.sign = sign;
        this.renderAgain = renderAgain;
        this.views = views;
    }

    /** Once it is signed, the way back leads to the file. */
    @GetMapping("/tanda-tangan")
    ModelAndView letter(Officer officer, @PathVariable("number") String number, HttpServletRequest request) {
        return page(officer, ApplicationNumber.named(number), null, List.of(), HttpStatus.OK, request);
    }

    @PostMapping("/tanda-tangan")
    ModelAndView sign(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            @RequestParam("sha256") String sha256,
            @RequestParam("password") String password,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        var outcome = sign.handle(officer, new SignDecision.Command(number, version, sha256, password));
        return switch (outcome) {
            case Signing.Signed _ -> BackToFile.done(number, "tanda-tangan", request);
            case Signing.WrongPassword _ -> {
                var language = Languages.of(request);
                var words = password.isEmpty() ? views.noPassword(language) : views.words(outcome, language);
                var errors = List.of(new FieldError("password", words));
                yield page(officer, number, null, errors, HttpStatus.UNPROCESSABLE_CONTENT, request);
            }
            case Signing.SignerUnavailable _ ->
                conflict(officer, number, outcome, HttpStatus.SERVICE_UNAVAILABLE, request);
            case Refused.NotIn _ -> BackToFile.undone(number, version, request);
            default -> conflict(officer, number, outcome, HttpStatus.CONFLICT, request);
        };
    }

    @PostMapping("/surat/ulang")
    ModelAndView renderAgain(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        return switch (renderAgain.handle(officer, new RenderAgain.Command(number, version))) {
            case RenderingAgain.Asked _ -> BackToFile.done(number, "surat-ulang", request);
            case RenderingAgain.NotNeeded _ ->
                page(
                        officer,
                        number,
                        views.againNotNeeded(Languages.of(request)),
                        List.of(),
                        HttpStatus.CONFLICT,
                        request);
            case Refused.NotIn _ -> BackToFile.undone(number, version, request);
            case Refused refused -> conflict(officer, number, refused, HttpStatus.CONFLICT, request);
        };
    }

    private ModelAndView conflict(
            Officer officer, ApplicationNumber number, Signing outcome, HttpStatus status, HttpServletRequest request) {
        var words = views.words(outcome, Languages.of(request));
        return page(officer, number, words, List.of(), status, request);
    }

    private ModelAndView page(
            Officer officer,
            ApplicationNumber number,
            @Nullable String conflict,
            List<FieldError> errors,
            HttpStatus status,
            HttpServletRequest request) {
        return views.of(officer, number, conflict, errors, Languages.of(request))
                .map(view -> new ModelAndView("casework/decide/signing", Map.of("view", view), status))
                .orElseGet(() -> new ModelAndView(over(number, request)));
    }

    /** What a page asks by itself leads nobody away; what is pressed there then says what has happened. */
    private static View over(ApplicationNumber number, HttpServletRequest request) {
        return request.getHeader("HX-Request") == null
                ? new RedirectView("/kerja/permohonan/" + number)
                : (_, _, response) -> response.setStatus(HttpStatus.NO_CONTENT.value());
    }
}
