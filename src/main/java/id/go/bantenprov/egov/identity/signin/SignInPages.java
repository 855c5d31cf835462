package id.go.bantenprov.egov.identity.signin;

import id.go.bantenprov.egov.identity.LocalPath;
import id.go.bantenprov.egov.identity.OwnData;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Sessions;
import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.JteViews;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInPages {
    /** Below it everybody begins an application, most of them without an account yet. */
    private static final String BEGINNING = "/permohonan/baru/";

    /** What an address says of how the reader came here, and the text that tells it. */
    private static final Map<String, String> TOLD = Map.of(
            "tersimpan", "identity.signin.kept",
            "terputus", "identity.signin.interrupted",
            "terhapus", "identity.signin.erased");

    private static final LocalPath STAFF_HOME = new LocalPath("/kerja");

    private final SignIn signIn;
    private final Demonstration demonstration;
    private final OwnData ownData;
    private final Sessions sessions;
    private final Pages pages;

    SignInPages(SignIn signIn, Demonstration demonstration, OwnData ownData, Sessions sessions, Pages pages) {
        this.signIn = signIn;
        this.demonstration = demonstration;
        this.ownData = ownData;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping("/masuk")
    ModelAndView form(Optional<Person> person, @RequestParam(defaultValue = "") String ke, HttpServletRequest request) {
        return person.isPresent() ? onward(ke, person.get().staff()) : page("", ke, request, List.of(), HttpStatus.OK);
    }

    @PostMapping("/masuk")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String ke,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = pages.of(request);
        return switch (signIn.handle(new SignIn.Command(email, password, request.getRemoteAddr()))) {
            case SignInResult.Welcome(var account) -> welcome(account, ke, request, response);
            case SignInResult.Refused _ -> {
                var error = new FieldError("email", page.text("identity.signin.refused"));
                yield page(email, ke, request, List.of(error), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case SignInResult.Wait(var seconds) -> wait(email, ke, seconds, request);
        };
    }

    @PostMapping("/masuk/contoh")
    ModelAndView beSomebody(
            @RequestParam String email,
            @RequestParam(defaultValue = "") String ke,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = demonstration.account(email).orElseThrow(() -> new NotFound("demonstration person"));
        return welcome(account, ke, request, response);
    }

    private ModelAndView welcome(Account account, String ke, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(account, request, response);
        return onward(ke, account.kind() == Account.Kind.STAFF);
    }

    private static ModelAndView onward(String ke, boolean staff) {
        var home = staff ? STAFF_HOME : LocalPath.OWN_APPLICATIONS;
        return new ModelAndView("redirect:" + LocalPath.parse(ke).orElse(home).text());
    }

    private ModelAndView wait(String email, String ke, int seconds, HttpServletRequest request) {
        var minutes = Math.ceilDiv(seconds, 60);
        var error = new FieldError("email", pages.of(request).count("identity.wait", minutes));
        return page(email, ke, request, List.of(error), HttpStatus.TOO_MANY_REQUESTS)
                .addObject(JteViews.RETRY_AFTER, seconds);
    }

    private ModelAndView page(
            String email, String ke, HttpServletRequest request, List<FieldError> errors, HttpStatus status) {
        var told = TOLD.keySet().stream()
                .filter(name -> request.getParameter(name) != null)
                .findFirst();
        var view = new SignInView(
                email,
                LocalPath.parse(ke).map(LocalPath::text).orElse(""),
                told.orElse(null),
                told.map(TOLD::get).orElse(ke.startsWith(BEGINNING) ? "identity.signin.toBegin" : null),
                told.filter("terhapus"::equals).isPresent() ? ownData.leaves() : List.of(),
                errors,
                demonstration.persons(),
                demonstration.password());
        return new ModelAndView("identity/signin/signIn", Map.of("view", view), status);
    }
}
