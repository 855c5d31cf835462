package id.go.bantenprov.egov.calendar;

import id.go.bantenprov.egov.web.Notice;
import id.go.bantenprov.egov.web.Pages;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says which year has no calendar yet. By then the deed that needed one of its days has been rolled back. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TellMissingYear {
    private static final Logger LOG = LoggerFactory.getLogger(TellMissingYear.class);

    private final Pages pages;
    private final Problems problems;

    TellMissingYear(Pages pages, Problems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    /** As for a service behind ours that is away: the same may be sent again once the year is there. */
    @ExceptionHandler
    Object missing(MissingCalendarYear missing, HttpServletRequest request) {
        LOG.warn("{} {} was refused: {}", request.getMethod(), request.getRequestURI(), missing.getMessage());
        var status = HttpStatus.SERVICE_UNAVAILABLE;
        if (Problems.isApi(request)) {
            return problems.problem(status, "calendar-missing", Map.of("year", missing.year()), request);
        }
        var page = pages.of(request);
        var notice = new Notice(
                page.text("calendar.unpublished.title", missing.year()),
                page.text("calendar.unpublished.text", missing.year()),
                null);
        return new ModelAndView("web/notice", Map.of("view", notice), status);
    }
}
