package id.go.bantenprov.egov.identity.token;

import static java.util.stream.Collectors.toSet;

import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.model.ApiTokens;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Page;
import id.go.bantenprov.egov.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TokenPages {
    private static final MakeToken.Command NOTHING_TYPED =
            new MakeToken.Command("", Set.of(), MakeToken.DAYS.getFirst());

    private final MakeToken makeToken;
    private final OwnPassword ownPassword;
    private final ApiTokens tokens;
    private final Pages pages;

    TokenPages(MakeToken makeToken, OwnPassword ownPassword, ApiTokens tokens, Pages pages) {
        this.makeToken = makeToken;
        this.ownPassword = ownPassword;
        this.tokens = tokens;
        this.pages = pages;
    }

    @GetMapping("/akun/token")
    ModelAndView list(Person person) {
        return page(person, null, NOTHING_TYPED, List.of(), HttpStatus.OK);
    }

    /**
     * Answers with the page itself, not by sending the browser on: the secret is shown once and kept nowhere. A token
     * outlives the session, so whoever finds one open must not be able to make one.
     */
    @PostMapping("/akun/token")
    ModelAndView make(
            Person person,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") List<String> scope,
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        var scopes = scope.stream().flatMap(code -> Scope.of(code).stream()).collect(toSet());
        var typed = new MakeToken.Command(label, scopes, days);
        var blank = blank(typed, password, pages.of(request));
        if (!blank.isEmpty()) return page(person, null, typed, blank, HttpStatus.UNPROCESSABLE_CONTENT);
        var making = ownPassword
                .prove(person, password)
                .map(presence -> makeToken.handle(person, presence, typed))
                .orElseGet(TokenMaking.NotProven::new);
        return switch (making) {
            case TokenMaking.Made(var secret) ->
                page(person, secret.text(), NOTHING_TYPED, List.of(), HttpStatus.CREATED);
            case TokenMaking.NotProven _ ->
                again(person, typed, "password", "identity.account.password.wrongOld", request);
            case TokenMaking.NoLabel _ -> again(person, typed, "label", "identity.token.noLabel", request);
            case TokenMaking.NoScope _ -> again(person, typed, "scope", "identity.token.noScope", request);
            case TokenMaking.TooMany _ -> again(person, typed, "label", "identity.token.tooMany", request);
        };
    }

    private static List<FieldError> blank(MakeToken.Command typed, String password, Page page) {
        var blank = new ArrayList<FieldError>();
        if (typed.label().isBlank()) blank.add(new FieldError("label", page.text("identity.token.noLabel")));
        if (typed.scopes().isEmpty()) blank.add(new FieldError("scope", page.text("identity.token.noScope")));
        if (password.isEmpty()) blank.add(new FieldError("password", page.text("identity.password.blank")));
        return blank;
    }

    @PostMapping("/akun/token/{id}/pencabutan")
    String revoke(Person person, @PathVariable UUID id) {
        tokens.revoke(person.account(), id);
        return "redirect:/akun/token";
    }

    private ModelAndView again(
            Person person, MakeToken.Command typed, String field, String why, HttpServletRequest request) {
        var error = new FieldError(field, pages.of(request).text(why));
        return page(person, null, typed, List.of(error), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            Person person,
            @Nullable String secret,
            MakeToken.Command typed,
            List<FieldError> errors,
            HttpStatus status) {
        var view = new TokensView(
                tokens.of(person.account()),
                secret,
                MakeToken.givableBy(person),
                MakeToken.DAYS,
                typed.label(),
                typed.scopes(),
                typed.days(),
                errors);
        return new ModelAndView("identity/token/tokens", Map.of("view", view), status);
    }
}
