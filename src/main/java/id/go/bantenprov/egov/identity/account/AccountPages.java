package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Sessions;
import id.go.bantenprov.egov.identity.account.ChangePassword.Change;
import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.Residents;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.NextPage;
import id.go.bantenprov.egov.web.Page;
import id.go.bantenprov.egov.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AccountPages {
    private final Accounts accounts;
    private final Residents residents;
    private final OwnOffice ownOffice;
    private final ChangePassword changePassword;
    private final Sessions sessions;
    private final Pages pages;

    AccountPages(
            Accounts accounts,
            Residents residents,
            OwnOffice ownOffice,
            ChangePassword changePassword,
            Sessions sessions,
            Pages pages) {
        this.accounts = accounts;
        this.residents = residents;
        this.ownOffice = ownOffice;
        this.changePassword = changePassword;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping("/akun")
    ModelAndView overview(Person person) {
        return page(person, List.of(), HttpStatus.OK);
    }

    /** The address also switches this page, since a language just asked for goes before the account's. */
    @PostMapping("/akun/bahasa")
    String chooseLanguage(Person person, @RequestParam String bahasa) {
        var language = Language.of(bahasa).orElse(Language.INDONESIAN);
        accounts.chooseLanguage(person.account(), language);
        return "redirect:/akun?lang=" + language.code();
    }

    @PostMapping("/akun/sandi")
    ModelAndView changePassword(
            Person person,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = pages.of(request);
        if (old.isEmpty()) return again(person, "old", page.text("identity.password.blank"));
        return switch (changePassword.handle(person, new ChangePassword.Command(old, password))) {
            case Change.Changed(var account) -> changed(person, account, request, response);
            case Change.WrongOld _ -> again(person, "old", page.text("identity.account.password.wrongOld"));
            case Change.Same _ -> again(person, "password", page.text("identity.account.password.same"));
            case Change.TooWeak(var why) -> again(person, "password", page.text(why.key()));
            case Change.Wait(var seconds) -> again(person, "old", wait(page, seconds));
        };
    }

    /**
     * Whoever else was in with the old password is out; this session goes on under a new id. The forms of a page have the
     * form token of its own request, so the page comes with the next one.
     */
    private ModelAndView changed(
            Person person, Account account, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(person.account());
        sessions.begin(account, request, response);
        NextPage.says(request, "identity.account.password.changed");
        return new ModelAndView("redirect:/akun");
    }

    private static String wait(Page page, int seconds) {
        return page.count("identity.wait", Math.ceilDiv(seconds, 60));
    }

    @GetMapping("/akun/sesi")
    ModelAndView sessions(Person person, HttpServletRequest request) {
        return new ModelAndView("identity/account/sessions", Map.of("view", sessions.of(person, request)));
    }

    @PostMapping("/akun/sesi/{reference}/akhir")
    String endSession(Person person, @PathVariable String reference) {
        sessions.end(person, reference);
        return "redirect:/akun/sesi";
    }

    private ModelAndView again(Person person, String field, String message) {
        return page(person, List.of(new FieldError(field, message)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Person person, List<FieldError> errors, HttpStatus status) {
        var email = accounts.email(person.account()).text();
        var view = switch (person) {
            case Officer officer ->
                new AccountView(officer.name(), email, ownOffice.of(officer), null, false, true, errors);
            case Resident resident ->
                new AccountView(
                        resident.name(),
                        email,
                        List.of(),
                        residents.nik(resident.id()).orElseThrow().masked(),
                        residents.isConfirmed(resident.id()),
                        false,
                        errors);
        };
        return new ModelAndView("identity/account/account", Map.of("view", view), status);
    }
}
