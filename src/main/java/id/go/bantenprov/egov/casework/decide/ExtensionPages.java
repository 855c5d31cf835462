package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.BackToFile;
import id.go.bantenprov.egov.casework.decide.AuthorityViews.Before;
import id.go.bantenprov.egov.casework.model.Authority;
import id.go.bantenprov.egov.casework.model.Extending;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.identity.KeptForms;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Extending a promise: once, where the law of the service allows it, and with a written reason. */
@Controller
@RequestMapping("/kerja/permohonan/{number}/perpanjangan")
class ExtensionPages {
    private final AuthorityViews views;
    private final AuthoritySubjects subjects;
    private final ExtendPromise extendPromise;
    private final KeptForms forms;
    private final Texts texts;

    ExtensionPages(
            AuthorityViews views,
            AuthoritySubjects subjects,
            ExtendPromise extendPromise,
            KeptForms forms,
            Texts texts) {
        this.views = views;
        this.subjects = subjects;
        this.extendPromise = extendPromise;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(Officer officer, @PathVariable("number") String number, HttpServletRequest request) {
        var kept = FilledAuthority.kept(forms.take(officer, request.getRequestURI()));
        return page(officer, ApplicationNumber.named(number), kept, request);
    }

    @PostMapping
    ModelAndView extend(
            Officer officer,
            @PathVariable("number") String typedNumber,
            @RequestParam("version") int version,
            @RequestParam("reason") String reason,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typedNumber);
        var outcome = extendPromise.handle(officer, new ExtendPromise.Command(number, version, reason.strip()));
        if (outcome instanceof Extending.Extended) return BackToFile.done(number, "perpanjangan", request);
        return page(officer, number, filled(Map.of("reason", reason), outcome), request);
    }

    private static FilledAuthority filled(Map<String, String> typed, Extending outcome) {
        if (outcome instanceof Extending.NoReasons) return FilledAuthority.lacking(typed);
        if (outcome instanceof Refused refused) return FilledAuthority.refused(typed, refused);
        return FilledAuthority.refused(typed, whyNot(outcome));
    }

    private ModelAndView page(
            Officer officer, ApplicationNumber number, FilledAuthority filled, HttpServletRequest request) {
        var before = views.read(officer, number);
        var language = Languages.of(request);
        var subject = subjects.promise(before, language);
        var view = views.of(before, whyNot(before.authority()), subject, effect(before, language), filled, language);
        return new ModelAndView("casework/decide/extension", Map.of("view", view), filled.status());
    }

    private static @Nullable String whyNot(Authority authority) {
        var outcome = WorkingCalendar.ifLoaded(() -> authority.extendPromise("?"));
        return outcome.isEmpty() ? "missingYear" : whyNot(outcome.get());
    }

    /** Key of why the promise cannot be extended, whatever the reason; null if it can. */
    private static @Nullable String whyNot(Extending outcome) {
        return switch (outcome) {
            case Extending.Extended _, Extending.NoReasons _ -> null;
            case Extending.NotAllowed _ -> "notAllowed";
            case Extending.AlreadyExtended _ -> "alreadyExtended";
            case Extending.TooLate _ -> "tooLate";
            case Refused _ -> "notIn";
        };
    }

    private String effect(Before before, Language language) {
        var days = before.terms().promise().extension().orElse(0);
        var promise = before.application().promise();
        var extended = WorkingCalendar.ifLoaded(
                () -> promise.extend(days, before.terms().calendar()));
        return days > 0 && extended.orElse(promise) instanceof PromiseClock.Running running
                ? texts.text(language, "casework.desk.authority.extends", days, Formats.date(running.due(), language))
                : texts.text(language, "casework.desk.authority.extendsStopped", days);
    }
}
