package id.go.bantenprov.egov.identity.register;

import id.go.bantenprov.egov.identity.DemonstrationCodes;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.FullName;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.LocalPath;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Passwords;
import id.go.bantenprov.egov.identity.Sessions;
import id.go.bantenprov.egov.identity.Stranger;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.identity.model.PendingRegistrations;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.JteViews;
import id.go.bantenprov.egov.web.NextPage;
import id.go.bantenprov.egov.web.Page;
import id.go.bantenprov.egov.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class RegisterPages {
    /** In a session: the registration that was filled in there. */
    private static final String REGISTERED = "register.request";

    private final Register register;
    private final ConfirmRegistration confirm;
    private final PendingRegistrations pending;
    private final Passwords passwords;
    private final Limits limits;
    private final Sessions sessions;
    private final DemonstrationCodes codes;
    private final Pages pages;

    RegisterPages(
            Register register,
            ConfirmRegistration confirm,
            PendingRegistrations pending,
            Passwords passwords,
            Limits limits,
            Sessions sessions,
            DemonstrationCodes codes,
            Pages pages) {
        this.register = register;
        this.confirm = confirm;
        this.pending = pending;
        this.passwords = passwords;
        this.limits = limits;
        this.sessions = sessions;
        this.codes = codes;
        this.pages = pages;
    }

    @GetMapping("/daftar")
    ModelAndView form(@RequestParam(defaultValue = "") String ke) {
        return form(new RegistrationForm("", "", "", ""), ke, List.of(), HttpStatus.OK);
    }

    @PostMapping("/daftar")
    ModelAndView register(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String nik,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String ke,
            HttpServletRequest request) {
        var form = new RegistrationForm(name, nik, email, password);
        var page = pages.of(request);
        var errors = form.errors(page);
        if (!errors.isEmpty()) return form(form, ke, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var address = EmailAddress.parse(email).orElseThrow();
        return switch (limits.takeCode(request.getRemoteAddr(), address)) {
            case Taken.Wait(var seconds) ->
                form(form, ke, wait("email", seconds, page), HttpStatus.TOO_MANY_REQUESTS)
                        .addObject(JteViews.RETRY_AFTER, seconds);
            case Taken.Allowed _ -> asked(form, address, ke, request);
        };
    }

    /**
     * A form whose token went with the cookies is handed on to here by the door: as typed but for the password, to be sent
     * once more. Nothing of it is done or kept.
     */
    @PostMapping("/daftar/lagi")
    ModelAndView onceMore(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String nik,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String ke,
            HttpServletRequest request) {
        var error = new FieldError("password", pages.of(request).text("identity.register.onceMore"));
        return form(new RegistrationForm(name, nik, email, ""), ke, List.of(error), HttpStatus.FORBIDDEN);
    }

    private ModelAndView asked(RegistrationForm form, EmailAddress email, String ke, HttpServletRequest request) {
        var name = FullName.parse(form.name()).orElseThrow();
        var nik = Nik.parse(form.nik()).orElseThrow();
        var onward = onward(ke);
        var language = pages.of(request).language();
        var command = new Register.Command(name, nik, email, passwords.hash(form.password()), language, onward);
        var id = register.handle(Stranger.SOMEBODY, command);
        request.getSession(true).setAttribute(REGISTERED, id.toString());
        var next = UriComponentsBuilder.fromPath("/daftar/kode/{request}");
        if (!nik.issuedInBanten()) next.queryParam("luar", "ya");
        if (!onward.isEmpty()) next.queryParam("ke", "{onward}");
        return new ModelAndView("redirect:" + next.encode().buildAndExpand(id, onward));
    }

    @GetMapping("/daftar/kode/{id}")
    ModelAndView code(@PathVariable UUID id, HttpServletRequest request) {
        return code(id, request, List.of(), HttpStatus.OK);
    }

    @PostMapping("/daftar/kode/{id}")
    ModelAndView confirm(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = pages.of(request);
        if (limits.take(Limit.CODE_WRONG, request.getRemoteAddr()) instanceof Taken.Wait(var seconds)) {
            return code(id, request, wait("code", seconds, page), HttpStatus.TOO_MANY_REQUESTS)
                    .addObject(JteViews.RETRY_AFTER, seconds);
        }
        var here = registeredHere(id, request);
        var wrong = page.text(here ? "identity.code.wrong" : "identity.code.wrong.elsewhere");
        return confirm.handle(Stranger.SOMEBODY, new ConfirmRegistration.Command(id, code, here ? null : password))
                .map(account -> welcome(account, request, response))
                .orElseGet(() ->
                        code(id, request, List.of(new FieldError("code", wrong)), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static boolean registeredHere(UUID id, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && id.toString().equals(session.getAttribute(REGISTERED));
    }

    private ModelAndView welcome(Account account, HttpServletRequest request, HttpServletResponse response) {
        limits.giveBack(Limit.CODE_WRONG, request.getRemoteAddr());
        sessions.begin(account, request, response);
        NextPage.says(request, "identity.register.done");
        return new ModelAndView("redirect:"
                + LocalPath.parse(request.getParameter("ke"))
                        .orElse(LocalPath.OWN_APPLICATIONS)
                        .text());
    }

    /** Where the person was going when asked for an account; nothing else is kept of it than a path of this site. */
    private static String onward(@Nullable String ke) {
        return LocalPath.parse(ke).map(LocalPath::text).orElse("");
    }

    private static List<FieldError> wait(String field, int seconds, Page page) {
        return List.of(new FieldError(field, page.count("identity.wait", Math.ceilDiv(seconds, 60))));
    }

    private static ModelAndView form(RegistrationForm form, String ke, List<FieldError> errors, HttpStatus status) {
        var view = new RegisterView(form.name(), form.nik(), form.email(), onward(ke), errors);
        return new ModelAndView("identity/register/register", Map.of("view", view), status);
    }

    private ModelAndView code(UUID id, HttpServletRequest request, List<FieldError> errors, HttpStatus status) {
        var elsewhere = request.getParameter("luar") != null;
        var here = registeredHere(id, request);
        var view = new CodeView(
                id,
                here ? pending.email(id).map(EmailAddress::text).orElse(null) : null,
                here,
                elsewhere,
                onward(request.getParameter("ke")),
                codes.of(id).orElse(null),
                errors);
        return new ModelAndView("identity/register/code", Map.of("view", view), status);
    }
}
