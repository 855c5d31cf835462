package id.go.bantenprov.egov.casework;

import id.go.bantenprov.egov.casework.model.OpeningRefused;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Records who tried to open an application that is not theirs, and answers as if there were none. By then the refused
 * deed has been rolled back; the record stands on its own.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RecordAttempts {
    private final AccessRecords accessRecords;
    private final Problems problems;

    RecordAttempts(AccessRecords accessRecords, Problems problems) {
        this.accessRecords = accessRecords;
        this.problems = problems;
    }

    @ExceptionHandler
    Object refused(OpeningRefused refused, HttpServletRequest request) {
        accessRecords.recordAttempt(
                refused.by(), refused.applicant(), refused.number().text());
        return problems.answer(HttpStatus.NOT_FOUND, request);
    }
}
