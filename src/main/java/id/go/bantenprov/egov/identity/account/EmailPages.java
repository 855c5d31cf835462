package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.DemonstrationCodes;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.PendingEmails;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.JteViews;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NextPage;
import id.go.bantenprov.egov.web.Page;
import id.go.bantenprov.egov.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Residents change their own e-mail address, by a code sent to the new one; that of staff is the agency's record. */
@Controller
@RequestMapping("/akun/email")
class EmailPages {
    private final AskForNewEmail ask;
    private final ConfirmNewEmail confirm;
    private final Accounts accounts;
    private final PendingEmails pending;
    private final OwnPassword ownPassword;
    private final Limits limits;
    private final DemonstrationCodes codes;
    private final Pages pages;

    EmailPages(
            AskForNewEmail ask,
            ConfirmNewEmail confirm,
            Accounts accounts,
            PendingEmails pending,
            OwnPassword ownPassword,
            Limits limits,
            DemonstrationCodes codes,
            Pages pages) {
        this.ask = ask;
        this.confirm = confirm;
        this.accounts = accounts;
        this.pending = pending;
        this.ownPassword = ownPassword;
        this.limits = limits;
        this.codes = codes;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView form(Resident resident) {
        return form(resident, "", List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView ask(
            Resident resident,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        var next = EmailAddress.parse(email);
        if (next.isEmpty()) return again(resident, email, "email", "identity.email.wrong", request);
        if (next.get().equals(accounts.email(resident.account())))
            return again(resident, email, "email", "identity.account.email.same", request);
        if (password.isEmpty()) return again(resident, email, "password", "identity.password.blank", request);
        var presence = ownPassword.prove(resident, password);
        if (presence.isEmpty())
            return again(resident, email, "password", "identity.account.password.wrongOld", request);
        var page = pages.of(request);
        if (limits.takeCode(request.getRemoteAddr(), next.get()) instanceof Taken.Wait(var seconds)) {
            return form(resident, email, wait("email", seconds, page), HttpStatus.TOO_MANY_REQUESTS)
                    .addObject(JteViews.RETRY_AFTER, seconds);
        }
        return ask.handle(resident, presence.get(), new AskForNewEmail.Command(next.get(), page.language()))
                .map(asked -> new ModelAndView("redirect:/akun/email/" + asked))
                .orElseGet(() -> again(resident, email, "password", "identity.account.password.wrongOld", request));
    }

    @GetMapping("/{id}")
    ModelAndView code(Resident resident, @PathVariable UUID id) {
        return code(resident, id, List.of(), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView confirm(
            Resident resident,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        var page = pages.of(request);
        if (limits.take(Limit.CODE_WRONG, request.getRemoteAddr()) instanceof Taken.Wait(var seconds)) {
            return code(resident, id, wait("code", seconds, page), HttpStatus.TOO_MANY_REQUESTS)
                    .addObject(JteViews.RETRY_AFTER, seconds);
        }
        try {
            var command = new ConfirmNewEmail.Command(id, code, Languages.of(request));
            if (!confirm.handle(resident, command)) return refused(resident, id, "identity.code.wrong", page);
        } catch (DuplicateKeyException e) {
            return refused(resident, id, "identity.account.email.held", page);
        }
        limits.giveBack(Limit.CODE_WRONG, request.getRemoteAddr());
        NextPage.says(request, "identity.account.email.changed");
        return new ModelAndView("redirect:/akun");
    }

    private ModelAndView refused(Resident resident, UUID id, String why, Page page) {
        return code(resident, id, List.of(new FieldError("code", page.text(why))), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView code(Resident resident, UUID id, List<FieldError> errors, HttpStatus status) {
        var email = pending.email(id, resident).map(EmailAddress::text).orElse(null);
        var shown = email == null ? null : codes.of(id).orElse(null);
        var view = new EmailCodeView(id, email, shown, errors);
        return new ModelAndView("identity/account/emailCode", Map.of("view", view), status);
    }

    private static List<FieldError> wait(String field, int seconds, Page page) {
        return List.of(new FieldError(field, page.count("identity.wait", Math.ceilDiv(seconds, 60))));
    }

    private ModelAndView again(Resident resident, String typed, String field, String why, HttpServletRequest request) {
        var error = new FieldError(field, pages.of(request).text(why));
        return form(resident, typed, List.of(error), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView form(Resident resident, String typed, List<FieldError> errors, HttpStatus status) {
        var view = new EmailView(accounts.email(resident.account()).text(), typed, errors);
        return new ModelAndView("identity/account/email", Map.of("view", view), status);
    }
}
