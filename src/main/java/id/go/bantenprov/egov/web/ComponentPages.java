package id.go.bantenprov.egov.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The sheet on which every component stands in every state, for those who make pages. */
@Controller
class ComponentPages {
    private final Pages pages;
    private final Clock clock;

    ComponentPages(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/kelola/komponen")
    ModelAndView components(HttpServletRequest request) {
        var view = ComponentsView.of(pages.of(request), OffsetDateTime.now(clock));
        return new ModelAndView("web/specimen/components", Map.of("view", view));
    }
}
