package id.go.bantenprov.egov.casework;

import id.go.bantenprov.egov.casework.model.OpeningRefused;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
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
    private final AccessRecords accessRecords;
    private final Limits limits;
    private final Problems problems;

    RecordAttempts(AccessRecords accessRecords, Limits limits, Problems problems) {
        this.accessRecords = accessRecords;
        this.limits = limits;
        this.problems = problems;
    }

    @ExceptionHandler
    Object refused(OpeningRefused refused, HttpServletRequest request, HttpServletResponse response) {
        var by = refused.by();
        if (limits.take(Limit.NUMBER_MISSES, by.account().toString()) instanceof Taken.Wait(var seconds)) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, seconds);
            return problems.answer(HttpStatus.TOO_MANY_REQUESTS, request);
        }
        refused.applicant()
                .ifPresent(applicant -> accessRecords.recordAttempt(
                        by, applicant, refused.number().text()));
        return problems.answer(HttpStatus.NOT_FOUND, request);
    }
}
