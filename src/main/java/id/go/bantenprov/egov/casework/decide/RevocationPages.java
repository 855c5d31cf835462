package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.BackToFile;
import id.go.bantenprov.egov.casework.model.Authority;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Revoking;
import id.go.bantenprov.egov.identity.KeptForms;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Revoking a result: with a ground, its law, a reason, and the own password, as it was signed. */
@Controller
@RequestMapping("/kerja/permohonan/{number}/pencabutan")
class RevocationPages {
    private final AuthorityViews views;
    private final AuthoritySubjects subjects;
    private final RevokeResult revokeResult;
    private final OwnPassword ownPassword;
    private final KeptForms forms;
    private final Texts texts;

    RevocationPages(
            AuthorityViews views,
            AuthoritySubjects subjects,
            RevokeResult revokeResult,
            OwnPassword ownPassword,
            KeptForms forms,
            Texts texts) {
        this.views = views;
        this.subjects = subjects;
        this.revokeResult = revokeResult;
        this.ownPassword = ownPassword;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(Officer officer, @PathVariable("number") String number, HttpServletRequest request) {
        var kept = FilledAuthority.kept(forms.take(officer, request.getRequestURI()));
        return page(officer, ApplicationNumber.named(number), kept, request);
    }

    @PostMapping
    ModelAndView revoke(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            @RequestParam("ground") String ground,
            @RequestParam("legalBasis") String legalBasis,
            @RequestParam("reason") String reason,
            @RequestParam("password") String password,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        var typed = new LinkedHashMap<String, String>();
        typed.put("ground", ground);
        typed.put("legalBasis", legalBasis);
        typed.put("reason", reason);
        var presence = ownPassword.prove(officer, password);
        if (presence.isEmpty()) return page(officer, number, FilledAuthority.unproven(typed, password), request);
        var command = new RevokeResult.Command(number, version, ground, legalBasis.strip(), reason.strip());
        return switch (revokeResult.handle(officer, command, presence.get())) {
            case Revoking.Revoked _ -> BackToFile.done(number, "pencabutan", request);
            case Revoking.NoGround _ -> page(officer, number, FilledAuthority.lacking(typed), request);
            case Revoking.Paused(var until) -> page(officer, number, FilledAuthority.paused(typed, until), request);
            case Refused refused -> page(officer, number, FilledAuthority.refused(typed, refused), request);
        };
    }

    private ModelAndView page(
            Officer officer, ApplicationNumber number, FilledAuthority filled, HttpServletRequest request) {
        var before = views.read(officer, number);
        var language = Languages.of(request);
        var effect = texts.text(language, "casework.desk.authority.revokes");
        var subject = subjects.letter(before, language);
        var view = views.of(before, whyNot(before.authority()), subject, effect, filled, language);
        return new ModelAndView("casework/decide/revocation", Map.of("view", view), filled.status());
    }

    /** Key of why there is nothing to revoke, whatever the ground; null if there is. */
    private static @Nullable String whyNot(Authority authority) {
        return authority.revokeResult("", "", "") instanceof Refused ? "notInForce" : null;
    }
}
