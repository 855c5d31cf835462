package id.go.bantenprov.egov.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed before any page was reached, as a form that is too long to be read. */
@Controller
class ErrorPage implements ErrorController {
    private final Problems problems;
    private final PageHeaders headers;

    ErrorPage(Problems problems, PageHeaders headers) {
        this.problems = problems;
        this.headers = headers;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        headers.setBeforeAnyDoor(request, response);
        return problems.answer(status(request), request);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
