package id.go.bantenprov.egov.identity.recover;

import id.go.bantenprov.egov.identity.DemonstrationCodes;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.LocalPath;
import id.go.bantenprov.egov.identity.Passwords;
import id.go.bantenprov.egov.identity.Sessions;
import id.go.bantenprov.egov.identity.Stranger;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.identity.model.Weakness;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.HeldBack;
import id.go.bantenprov.egov.web.JteViews;
import id.go.bantenprov.egov.web.NextPage;
import id.go.bantenprov.egov.web.Page;
import id.go.bantenprov.egov.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RecoverPages {
    /** Every request for a code is answered so long after it came. */
    private static final Duration ALIKE = Duration.ofMillis(250);

    private final AskForRecovery ask;
    private final SetPassword setPassword;
    private final Passwords passwords;
    private final Limits limits;
    private final Sessions sessions;
    private final DemonstrationCodes codes;
    private final Pages pages;

    RecoverPages(
            AskForRecovery ask,
            SetPassword setPassword,
            Passwords passwords,
            Limits limits,
            Sessions sessions,
            DemonstrationCodes codes,
            Pages pages) {
        this.ask = ask;
        this.setPassword = setPassword;
        this.passwords = passwords;
        this.limits = limits;
        this.sessions = sessions;
        this.codes = codes;
        this.pages = pages;
    }

    @GetMapping("/pulihkan")
    ModelAndView form(HttpServletRequest request) {
        return form("", request, List.of(), HttpStatus.OK);
    }

    @PostMapping("/pulihkan")
    ModelAndView ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        var page = pages.of(request);
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            var wrong = List.of(new FieldError("email", page.text("identity.email.wrong")));
            return form(email, request, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (limits.takeCode(request.getRemoteAddr(), address.get()) instanceof Taken.Wait(var seconds)) {
            return form(email, request, wait("email", seconds, page), HttpStatus.TOO_MANY_REQUESTS)
                    .addObject(JteViews.RETRY_AFTER, seconds);
        }
        var command = new AskForRecovery.Command(address.get(), page.language(), onward(request));
        var answer = HeldBack.fromNow();
        var asked = ask.handle(Stranger.SOMEBODY, command);
        answer.until(ALIKE);
        return new ModelAndView("redirect:" + LocalPath.carried("/pulihkan/" + asked, onward(request)));
    }

    @GetMapping("/pulihkan/{id}")
    ModelAndView newPassword(@PathVariable UUID id, HttpServletRequest request) {
        return newPassword(id, request, List.of(), HttpStatus.OK);
    }

    @PostMapping("/pulihkan/{id}")
    ModelAndView set(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = pages.of(request);
        if (limits.take(Limit.CODE_WRONG, request.getRemoteAddr()) instanceof Taken.Wait(var seconds)) {
            return newPassword(id, request, wait("code", seconds, page), HttpStatus.TOO_MANY_REQUESTS)
                    .addObject(JteViews.RETRY_AFTER, seconds);
        }
        var weak = Weakness.of(password, List.of());
        if (weak.isPresent())
            return again(id, request, "password", page.text(weak.get().key()));
        return setPassword
                .handle(Stranger.SOMEBODY, new SetPassword.Command(id, code, passwords.hash(password)))
                .map(account -> welcome(account, request, response))
                .orElseGet(() -> again(id, request, "code", page.text("identity.code.wrong")));
    }

    /** Whoever else was in with the old password is out. */
    private ModelAndView welcome(Account account, HttpServletRequest request, HttpServletResponse response) {
        limits.giveBack(Limit.CODE_WRONG, request.getRemoteAddr());
        sessions.endAll(account.id());
        sessions.begin(account, request, response);
        NextPage.says(request, "identity.recover.done");
        var onward = onward(request);
        return new ModelAndView("redirect:" + (onward.isEmpty() ? "/akun" : onward));
    }

    private ModelAndView again(UUID id, HttpServletRequest request, String field, String message) {
        return newPassword(id, request, List.of(new FieldError(field, message)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static List<FieldError> wait(String field, int seconds, Page page) {
        return List.of(new FieldError(field, page.count("identity.wait", Math.ceilDiv(seconds, 60))));
    }

    /** Where the person was going; nothing else is kept of it than a path of this site. */
    private static String onward(HttpServletRequest request) {
        return LocalPath.parse(request.getParameter("ke")).map(LocalPath::text).orElse("");
    }

    private static ModelAndView form(
            String email, HttpServletRequest request, List<FieldError> errors, HttpStatus status) {
        var view = new RecoverView(email, onward(request), errors);
        return new ModelAndView("identity/recover/recover", Map.of("view", view), status);
    }

    private ModelAndView newPassword(UUID id, HttpServletRequest request, List<FieldError> errors, HttpStatus status) {
        var view = new NewPasswordView(id, onward(request), codes.of(id).orElse(null), errors);
        return new ModelAndView("identity/recover/newPassword", Map.of("view", view), status);
    }
}
