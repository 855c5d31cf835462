package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Authority;
import id.go.bantenprov.egov.casework.model.Extending;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Revoking;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.identity.FormSeal;
import id.go.bantenprov.egov.identity.KeptForms;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.web.Choice;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NextPage;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.PlainText;
import id.go.bantenprov.egov.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Extending a promise and revoking a result: rare, weighty, and each on a page of its own. */
@Controller
@RequestMapping("/kerja/permohonan/{number}")
class AuthorityPages {
    /**
     * How a page stands.
     *
     * @param restored whether it was typed before the session ended
     * @param conflict key of why it was not done
     * @param wrong keys of what is wrong in its fields, by their names
     */
    private record Filled(
            Map<String, String> typed,
            boolean restored,
            @Nullable String conflict,
            Map<String, String> wrong) {
        static Filled kept(Optional<Map<String, List<String>>> form) {
            var typed = form.map(fields -> MultiValueMap.fromMultiValue(fields).toSingleValueMap());
            return new Filled(typed.orElse(Map.of()), typed.isPresent(), null, Map.of());
        }

        static Filled refused(Map<String, String> typed, String conflict) {
            return new Filled(typed, false, conflict, Map.of());
        }

        /** @param typed what is blank in it is wrong; if nothing is, the first was none of those there are */
        static Filled lacking(Map<String, String> typed) {
            var wrong = blank(typed);
            var first = typed.keySet().iterator().next();
            if (wrong.isEmpty()) wrong.put(first, "casework.desk.authority.error." + first);
            return new Filled(typed, false, null, wrong);
        }

        /** @param password as it was typed; it is never shown again */
        static Filled unproven(Map<String, String> typed, String password) {
            var wrong = blank(typed);
            wrong.put("password", "casework.desk.sign." + (password.isEmpty() ? "noPassword" : "wrongPassword"));
            return new Filled(typed, false, null, wrong);
        }

        private static Map<String, String> blank(Map<String, String> typed) {
            var wrong = new LinkedHashMap<String, String>();
            typed.forEach((field, text) -> {
                if (text.isBlank()) wrong.put(field, "casework.desk.authority.error." + field);
            });
            return wrong;
        }

        static Filled refused(Map<String, String> typed, Refused refused) {
            return switch (refused) {
                case Refused.Stale _ -> refused(typed, "stale");
                case Refused.NotIn _ -> refused(typed, "notIn");
                case Refused.NotYours _ -> refused(typed, "notYours");
                case Refused.TooLong _ -> tooLong(typed);
            };
        }

        private static Filled tooLong(Map<String, String> typed) {
            var wrong = new LinkedHashMap<String, String>();
            typed.forEach((field, text) -> {
                if (Refused.TooLong.is(PlainText.of(text))) wrong.put(field, "casework.desk.error.tooLong");
            });
            return new Filled(typed, false, null, wrong);
        }

        HttpStatus status() {
            if (conflict != null) return HttpStatus.CONFLICT;
            return wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        }
    }

    private final Applications applications;
    private final InForce inForce;
    private final MayOpen mayOpen;
    private final ExtendPromise extendPromise;
    private final RevokeResult revokeResult;
    private final OwnPassword ownPassword;
    private final FormSeal seals;
    private final KeptForms forms;
    private final Texts texts;

    AuthorityPages(
            Applications applications,
            InForce inForce,
            MayOpen mayOpen,
            ExtendPromise extendPromise,
            RevokeResult revokeResult,
            OwnPassword ownPassword,
            FormSeal seals,
            KeptForms forms,
            Texts texts) {
        this.applications = applications;
        this.inForce = inForce;
        this.mayOpen = mayOpen;
        this.extendPromise = extendPromise;
        this.revokeResult = revokeResult;
        this.ownPassword = ownPassword;
        this.seals = seals;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping("/perpanjangan")
    ModelAndView extension(Officer officer, @PathVariable("number") String number, HttpServletRequest request) {
        var kept = Filled.kept(forms.take(officer, request.getRequestURI()));
        return page("extension", officer, ApplicationNumber.named(number), kept, request);
    }

    @PostMapping("/perpanjangan")
    ModelAndView extend(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            @RequestParam("reason") String reason,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        var typed = Map.of("reason", reason);
        return switch (extendPromise.handle(officer, new ExtendPromise.Command(number, version, reason.strip()))) {
            case Extending.Extended _ -> done(number, "perpanjangan", request);
            case Extending.NoReasons _ -> page("extension", officer, number, Filled.lacking(typed), request);
            case Extending.NotAllowed _ ->
                page("extension", officer, number, Filled.refused(typed, "notAllowed"), request);
            case Extending.AlreadyExtended _ ->
                page("extension", officer, number, Filled.refused(typed, "alreadyExtended"), request);
            case Extending.TooLate _ -> page("extension", officer, number, Filled.refused(typed, "tooLate"), request);
            case Refused refused -> page("extension", officer, number, Filled.refused(typed, refused), request);
        };
    }

    @GetMapping("/pencabutan")
    ModelAndView revocation(Officer officer, @PathVariable("number") String number, HttpServletRequest request) {
        var kept = Filled.kept(forms.take(officer, request.getRequestURI()));
        return page("revocation", officer, ApplicationNumber.named(number), kept, request);
    }

    @PostMapping("/pencabutan")
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
        if (presence.isEmpty()) return page("revocation", officer, number, Filled.unproven(typed, password), request);
        var command = new RevokeResult.Command(number, version, ground, legalBasis.strip(), reason.strip());
        return switch (revokeResult.handle(officer, command, presence.get())) {
            case Revoking.Revoked _ -> done(number, "pencabutan", request);
            case Revoking.NoGround _ -> page("revocation", officer, number, Filled.lacking(typed), request);
            case Refused refused -> page("revocation", officer, number, Filled.refused(typed, refused), request);
        };
    }

    private ModelAndView page(
            String deed, Officer officer, ApplicationNumber number, Filled filled, HttpServletRequest request) {
        var application = applications.read(officer, number);
        var leads = mayOpen.leads(officer, application.filed().owner());
        if (!leads && !signs(officer, application)) throw new NotFound(number);
        var terms = inForce.termsToShow(application);
        var authority = application.underAuthorityOf(officer, leads, application.version(), terms);
        var why = deed.equals("extension") ? notExtending(authority) : notRevoking(authority);
        var language = Languages.of(request);
        var view = new AuthorityView(
                number.text(),
                terms.service().name().in(language),
                application.version(),
                why == null ? null : texts.text(language, "casework.desk.authority." + why),
                effect(deed, application, terms, language),
                grounds(terms, language),
                filled.typed(),
                filled.restored(),
                filled.conflict() == null ? null : texts.text(language, "casework.desk.authority." + filled.conflict()),
                errors(filled.wrong(), language),
                seals.seal(officer, "/kerja/permohonan/" + number));
        return new ModelAndView("casework/decide/" + deed, Map.of("view", view), filled.status());
    }

    /** Key of why the promise cannot be extended, whatever the reason; null if it can. */
    private static @Nullable String notExtending(Authority authority) {
        return switch (authority.extendPromise("?")) {
            case Extending.Extended _, Extending.NoReasons _ -> null;
            case Extending.NotAllowed _ -> "notAllowed";
            case Extending.AlreadyExtended _ -> "alreadyExtended";
            case Extending.TooLate _ -> "tooLate";
            case Refused _ -> "notIn";
        };
    }

    /** Key of why there is nothing to revoke, whatever the ground; null if there is. */
    private static @Nullable String notRevoking(Authority authority) {
        return authority.revokeResult("", "", "") instanceof Refused ? "notInForce" : null;
    }

    private boolean signs(Officer officer, Application application) {
        var terms = inForce.termsToShow(application);
        return officer.positions().contains(terms.route().signature().position());
    }

    private List<FieldError> errors(Map<String, String> wrong, Language language) {
        return wrong.entrySet().stream()
                .map(each -> new FieldError(each.getKey(), texts.text(language, each.getValue())))
                .toList();
    }

    private String effect(String deed, Application application, Terms terms, Language language) {
        if (deed.equals("revocation")) return texts.text(language, "casework.desk.authority.revokes");
        var days = terms.promise().extension().orElse(0);
        return days > 0 && application.promise().extend(days, terms.calendar()) instanceof PromiseClock.Running running
                ? texts.text(language, "casework.desk.authority.extends", days, Formats.date(running.due(), language))
                : texts.text(language, "casework.desk.authority.extendsStopped", days);
    }

    private static List<Choice> grounds(Terms terms, Language language) {
        return terms.service().revocationGrounds().stream()
                .map(each -> new Choice(each.code(), each.text().in(language)))
                .toList();
    }

    private static ModelAndView done(ApplicationNumber number, String what, HttpServletRequest request) {
        NextPage.says(request, "casework.desk.done." + what);
        return new ModelAndView("redirect:/kerja/permohonan/" + number);
    }
}
