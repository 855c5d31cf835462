package id.go.bantenprov.egov.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place where what went wrong becomes an answer: a problem (RFC 9457) for the API, a page for people. The
 * detail of a fault stays in the log; the answer never shows it.
 */
@ControllerAdvice
public class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    Object notFound(NotFound e, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class
    })
    Object databaseAway(Exception e, HttpServletRequest request) {
        LOG.error("The database does not answer: {}", e.getMessage());
        return answer(HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    /** A number, day or id that is none: in the address there is nothing, elsewhere the request is wrong. */
    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        var inAddress = e.getParameter().hasParameterAnnotation(PathVariable.class);
        return answer(inAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, request);
    }

    /** A body that is no JSON, or not what was asked for. */
    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, request);
    }

    /** What stands in a parameter can be no text. */
    @ExceptionHandler
    Object rejected(RequestRejectedException e, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler
    Object other(Exception e, HttpServletRequest request) throws Exception {
        if (e instanceof org.springframework.security.access.AccessDeniedException) throw e;
        if (e instanceof AsyncRequestNotUsableException) throw e; // the reader has gone: nobody is there to be told
        if (e instanceof ErrorResponse known) {
            return answer(HttpStatus.valueOf(known.getStatusCode().value()), request);
        }
        if (isCutOff(e)) {
            LOG.debug("The sender of {} {} has gone", request.getMethod(), request.getRequestURI());
            throw e; // as above
        }
        if (isUnparted(e)) return answer(HttpStatus.BAD_REQUEST, request);
        LOG.error("Fault in {} {}", request.getMethod(), request.getRequestURI(), e);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    /** Whoever sent it went away in the midst of it, or did not take what was answered. */
    private static boolean isCutOff(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) return true;
        }
        return false;
    }

    /** A form whose parts cannot be told from each other; whatever else hinders reading it is our own fault. */
    private static boolean isUnparted(Exception e) {
        return e instanceof MultipartException failed && failed.getRootCause() instanceof FileUploadException;
    }

    /** A problem of the API: a stable type, a title in the reader's language and what helps to mend it. */
    public ResponseEntity<ProblemDetail> problem(HttpStatus status, String type, HttpServletRequest request) {
        return problem(status, type, Map.of(), request);
    }

    public ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String type, Map<String, Object> facts, HttpServletRequest request) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/api/problems/" + type));
        problem.setTitle(pages.of(request).text("web.problem." + type));
        facts.forEach(problem::setProperty);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** @param seconds until it may be tried again @param facts what else the problem says */
    public ResponseEntity<ProblemDetail> tooOften(int seconds, Map<String, Object> facts, HttpServletRequest request) {
        var problem = problem(HttpStatus.TOO_MANY_REQUESTS, "429", facts, request);
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds))
                .body(problem.getBody());
    }

    /** A page or a problem, whichever this request's reader understands. */
    public Object answer(HttpStatus status, HttpServletRequest request) {
        if (isApi(request)) return problem(status, Integer.toString(status.value()), request);
        var page = pages.of(request);
        var key = "web.error." + status.value();
        if (!page.has(key + ".title")) key = status.is4xxClientError() ? "web.error.400" : "web.error.500";
        var again = status == HttpStatus.FORBIDDEN ? FormPlace.of(request).orElse(null) : null;
        var notice = new Notice(page.text(key + ".title"), page.text(key + ".text"), again);
        return new ModelAndView("web/notice", Map.of("view", notice), status);
    }

    public static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/v");
    }

    /** What was asked for, also while a failure or a refusal is answered. */
    static String path(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Object::toString)
                .orElseGet(request::getRequestURI);
    }
}
