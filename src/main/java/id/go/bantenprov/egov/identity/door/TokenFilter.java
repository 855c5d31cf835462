package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.identity.ActingToken;
import id.go.bantenprov.egov.identity.model.ApiTokens;
import id.go.bantenprov.egov.identity.model.Bearer;
import id.go.bantenprov.egov.identity.model.People;
import id.go.bantenprov.egov.identity.model.TokenSecret;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in by its token, as the person who made it. A token that is wrong, expired or revoked gets 401. */
final class TokenFilter extends OncePerRequestFilter {
    private static final Pattern BEARER = Pattern.compile("(?i)bearer\\b\\s*(.*)");

    private final ApiTokens tokens;
    private final People people;
    private final DoorKeeper keeper;

    TokenFilter(ApiTokens tokens, People people, DoorKeeper keeper) {
        this.tokens = tokens;
        this.people = people;
        this.keeper = keeper;
    }

    /** Whether a request comes from a program. Whatever else it carries, a session counts for nothing then. */
    static boolean isMeant(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") && bearer(request).isPresent();
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) return Optional.empty();
        var token = BEARER.matcher(header);
        return token.matches() ? Optional.of(token.group(1).strip()) : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        admit(new WithoutSession(request), response, chain);
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = bearer(request)
                .flatMap(TokenSecret::parse)
                .flatMap(people::bearing)
                .map(this::acting);
        if (person.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            keeper.answer(HttpStatus.UNAUTHORIZED, request, response);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(person.get()));
        chain.doFilter(request, response);
    }

    private PersonAuthentication acting(Bearer bearer) {
        var token = bearer.token();
        tokens.used(token);
        return new PersonAuthentication(bearer.person(), new ActingToken(token.id(), token.label(), token.scopes()));
    }
}
