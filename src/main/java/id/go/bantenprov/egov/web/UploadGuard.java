package id.go.bantenprov.egov.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets forms with files go only where files are taken, and there from whom. Whoever looks into such a form, if only for
 * its token, has all of it written to the disk first; so this stands before everybody who looks.
 */
@Component
class UploadGuard extends OncePerRequestFilter implements Ordered {
    /** A letter that anybody compares, 20 MB, and what its form needs beside it. */
    private static final int COMPARED_MAX = 21_000_000;
    /** A page of a draft or a correction whose session has ended, with no file: longer than what is kept of one. */
    private static final int UNSENT_MAX = 1_000_000;

    @Override
    public int getOrder() {
        return SessionRepositoryFilter.DEFAULT_ORDER + 1;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.strip().regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var posted = request.getMethod().equals("POST");
        if (posted && leads(request, "/verifikasi")) {
            if (isWithin(COMPARED_MAX, request)) chain.doFilter(request, response);
            else refuse(HttpStatus.CONTENT_TOO_LARGE, request, response);
        } else if (posted && leads(request, "/permohonan")) {
            if (isSignedIn(request) || isWithin(UNSENT_MAX, request)) chain.doFilter(request, response);
            else askToSignIn(request, response, chain);
        } else {
            refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE, request, response);
        }
    }

    private static boolean leads(HttpServletRequest request, String room) {
        var path = request.getRequestURI();
        return path.equals(room) || path.startsWith(room + "/");
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME) != null;
    }

    /** What does not say how long it is may be of any length. */
    private static boolean isWithin(int most, HttpServletRequest request) {
        var length = request.getContentLengthLong();
        return length >= 0 && length <= most;
    }

    /** As if the form were empty: who sent it learns that nothing was done, and comes back to it. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        chain.doFilter(new WithoutBody(request, request.getMethod()), response);
    }

    private static void refuse(HttpStatus why, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, why.value());
        request.getRequestDispatcher("/error").forward(new WithoutBody(request, "GET"), response);
    }
}
