package id.go.bantenprov.egov.casework;

import id.go.bantenprov.egov.casework.model.Attempts;
import id.go.bantenprov.egov.casework.model.OpeningRefused;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Records who tried to open an application that is not theirs, and answers as if there were none; whoever goes on trying
 * numbers is told to wait, whatever the number. By then the refused deed has been rolled back; the record stands on its own.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RecordAttempts {
    private final Attempts attempts;
    private final Problems problems;

    RecordAttempts(Attempts attempts, Problems problems) {
        this.attempts = attempts;
        this.problems = problems;
    }

    @ExceptionHandler
    Object refused(OpeningRefused refused, HttpServletRequest request, HttpServletResponse response) {
        if (attempts.take(refused) instanceof Taken.Wait(var seconds)) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, seconds);
            return problems.answer(HttpStatus.TOO_MANY_REQUESTS, request);
        }
        return problems.answer(HttpStatus.NOT_FOUND, request);
    }
}
