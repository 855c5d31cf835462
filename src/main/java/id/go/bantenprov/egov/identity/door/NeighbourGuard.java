package id.go.bantenprov.egov.identity.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away forms that a page of another site sends, also of a neighbour under the same domain: our cookies come along
 * with those, and a neighbour may have planted the cookie that the form token is compared with. Browsers say where a
 * request comes from, and let no page say otherwise.
 */
final class NeighbourGuard extends OncePerRequestFilter {
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final DoorKeeper keeper;

    NeighbourGuard(DoorKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var from = request.getHeader("Sec-Fetch-Site");
        if (from != null && ELSEWHERE.contains(from) && !READING.contains(request.getMethod())) {
            keeper.handle(request, response, new CsrfException("Sent by a page of another site"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
