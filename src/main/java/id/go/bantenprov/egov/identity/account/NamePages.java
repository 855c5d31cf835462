package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.FullName;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.NextPage;
import id.go.bantenprov.egov.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Residents correct their own name; that of staff is the agency's record. */
@Controller
class NamePages {
    private static final String ADDRESS = "/akun/nama";

    private final ChangeName changeName;
    private final OwnPassword ownPassword;
    private final Pages pages;

    NamePages(ChangeName changeName, OwnPassword ownPassword, Pages pages) {
        this.changeName = changeName;
        this.ownPassword = ownPassword;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView form(Resident resident) {
        return page(resident.name(), List.of(), HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView change(
            Resident resident,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        return FullName.parse(name)
                .map(next -> change(resident, next, password, request))
                .orElseGet(() -> again(name, "name", FullName.whyNot(name), request));
    }

    private ModelAndView change(Resident resident, FullName next, String password, HttpServletRequest request) {
        if (password.isEmpty()) return again(next.text(), "password", "identity.password.blank", request);
        var changed = ownPassword
                .prove(resident, password)
                .filter(presence -> changeName.handle(resident, presence, next))
                .isPresent();
        if (!changed) return again(next.text(), "password", "identity.account.password.wrongOld", request);
        NextPage.says(request, "identity.account.name.changed");
        return new ModelAndView("redirect:/akun");
    }

    private ModelAndView again(String typed, String field, String why, HttpServletRequest request) {
        var error = new FieldError(field, pages.of(request).text(why));
        return page(typed, List.of(error), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(String typed, List<FieldError> errors, HttpStatus status) {
        return new ModelAndView("identity/account/name", Map.of("view", new NameView(typed, errors)), status);
    }
}
