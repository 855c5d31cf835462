package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.identity.Sessions;
import id.go.bantenprov.egov.web.FormPlace;
import id.go.bantenprov.egov.web.JteViews;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.InvalidCsrfTokenException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers whoever may not come in. A stranger is asked to sign in where there is something behind the door; everybody
 * else learns that there is nothing here, for a refusal would confirm that there is.
 */
@Component
class DoorKeeper implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final UnsentForms forms;
    private final Problems problems;
    private final JteViews views;
    private final JsonMapper json;

    DoorKeeper(UnsentForms forms, Problems problems, JteViews views, JsonMapper json) {
        this.forms = forms;
        this.problems = problems;
        this.views = views;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (Problems.isApi(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            answer(HttpStatus.UNAUTHORIZED, request, response);
        } else if (Doors.leadSomewhere(request)) {
            askToSignIn(request, response);
        } else {
            answer(HttpStatus.NOT_FOUND, request, response);
        }
    }

    /**
     * On to a page that was read or a form that was kept; what else was sent is not repeated, and whoever sent it learns
     * that nothing was done, and comes back to the form.
     */
    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kept = forms.keep(request);
        var read = request.getMethod().equals("GET");
        var onward = kept || read ? Optional.of(wanted(request)) : FormPlace.of(request);
        var signIn = UriComponentsBuilder.fromPath("/masuk");
        onward.ifPresent(_ -> signIn.queryParam("ke", "{ke}"));
        if (kept) signIn.queryParam("tersimpan", "ya");
        else if (!read) signIn.queryParam("terputus", "ya");
        var address = signIn.encode().build(onward.orElse("")).toString();
        if (request.getHeader("HX-Request") != null) response.setHeader("HX-Redirect", address);
        else response.sendRedirect(address);
    }

    private static String wanted(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** Who registers has no session that could end, only cookies that can go: that form comes back as it was typed. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (why instanceof CsrfException && request.getRequestURI().equals("/daftar")) {
            request.getRequestDispatcher("/daftar/lagi").forward(request, response);
            return;
        }
        if (hasLeft(request, why)) askToSignIn(request, response);
        else answer(status(why), request, response);
    }

    /** Whether whoever sent a form has signed out since, here or in another window: that takes the form token along. */
    private static boolean hasLeft(HttpServletRequest request, AccessDeniedException why) {
        var tokenless = why instanceof MissingCsrfTokenException || why instanceof InvalidCsrfTokenException;
        return tokenless
                && Doors.leadSomewhere(request)
                && Sessions.signedIn(request).isEmpty();
    }

    private static HttpStatus status(AccessDeniedException why) {
        var byToken = SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication person
                && person.getDetails() != null;
        return why instanceof CsrfException || byToken ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
    }

    void answer(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        switch (problems.answer(status, request)) {
            case ModelAndView page -> show(page, request, response);
            case ResponseEntity<?> problem -> {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getOutputStream().write(json.writeValueAsBytes(problem.getBody()));
            }
            default -> throw new IllegalStateException("Neither a page nor a problem");
        }
    }

    private void show(ModelAndView page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var view =
                Objects.requireNonNull(views.resolveViewName(Objects.requireNonNull(page.getViewName()), Locale.ROOT));
        try {
            view.render(page.getModel(), request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
