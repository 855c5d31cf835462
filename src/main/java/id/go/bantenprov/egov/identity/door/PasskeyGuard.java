package id.go.bantenprov.egov.identity.door;

import com.webauthn4j.util.exception.WebAuthnException;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.Sessions;
import id.go.bantenprov.egov.identity.Sessions.SignedIn;
import id.go.bantenprov.egov.identity.Taken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;

/**
 * Stands before the addresses at which the library draws a challenge. A passkey outlives the session, so the challenge to
 * add one is drawn for the own password only, and without that challenge no passkey is taken. A stranger's challenge to
 * sign in counts as a try and is kept for minutes, not for as long as somebody stays signed in. A key that the library
 * cannot read, or does not believe, is the sender's mistake.
 */
final class PasskeyGuard extends OncePerRequestFilter {
    private static final Duration CHALLENGE_KEPT = Duration.ofMinutes(5);
    /** As the library matches them: also where the address is written in another way. */
    private static final RequestMatcher ADDING = sentTo("/webauthn/register/options");

    private static final RequestMatcher TAKING = sentTo("/webauthn/register");
    private static final RequestMatcher SIGNING_IN = sentTo("/webauthn/authenticate/options");

    /** @param seconds after which to try again; 0 where waiting does not help */
    private record Refusal(HttpStatus status, int seconds) {}

    private final OwnPassword ownPassword;
    private final Limits limits;

    PasskeyGuard(OwnPassword ownPassword, Limits limits) {
        this.ownPassword = ownPassword;
        this.limits = limits;
    }

    private static RequestMatcher sentTo(String address) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request);
        if (refusal.isEmpty()) {
            passOn(request, response, chain);
            return;
        }
        response.setStatus(refusal.get().status().value());
        if (refusal.get().seconds() > 0)
            response.setIntHeader(HttpHeaders.RETRY_AFTER, refusal.get().seconds());
    }

    private static void passOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (WebAuthnException | JacksonException e) {
            if (!TAKING.matches(request)) throw e;
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
    }

    private Optional<Refusal> refusal(HttpServletRequest request) {
        if (ADDING.matches(request)) return unproven(request);
        return SIGNING_IN.matches(request) ? tooMany(request) : Optional.empty();
    }

    /** A stranger passes here: the library turns strangers away by itself. */
    private Optional<Refusal> unproven(HttpServletRequest request) {
        var context = SecurityContextHolder.getContext().getAuthentication();
        if (!(context instanceof PersonAuthentication known)) return Optional.empty();
        var typed = Objects.requireNonNullElse(request.getParameter("password"), "");
        return ownPassword.prove(known.getPrincipal(), typed).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, 0));
    }

    private Optional<Refusal> tooMany(HttpServletRequest request) {
        var account = Sessions.signedIn(request).map(SignedIn::account);
        var drawn = draw(account.map(UUID::toString).or(() -> session(request)), request.getRemoteAddr());
        if (drawn instanceof Taken.Wait(int seconds))
            return Optional.of(new Refusal(HttpStatus.TOO_MANY_REQUESTS, seconds));
        if (account.isEmpty()) request.getSession(true).setMaxInactiveInterval((int) CHALLENGE_KEPT.toSeconds());
        return Optional.empty();
    }

    private static Optional<String> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(HttpSession::getId);
    }

    /** @param who the account or session; of a stranger's first challenge only the address is known */
    private Taken draw(Optional<String> who, String address) {
        var fromAddress = limits.take(Limit.PASSKEY_CHALLENGE_ADDRESS, address);
        return fromAddress instanceof Taken.Wait || who.isEmpty()
                ? fromAddress
                : limits.take(Limit.PASSKEY_CHALLENGE, who.get());
    }
}
