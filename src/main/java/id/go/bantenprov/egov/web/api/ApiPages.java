package id.go.bantenprov.egov.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.Notice;
import id.go.bantenprov.egov.web.Pages;
import id.go.bantenprov.egov.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The interface for programs, told to people: what there is, and what each problem means. */
@Controller
class ApiPages {
    private static final String PROBLEM = "web.problem.";
    private static final String MEANING = ".meaning";

    private final OpenApiWebMvcResource description;
    private final String descriptionPath;
    private final Pages pages;
    private final Texts texts;

    ApiPages(
            OpenApiWebMvcResource description,
            @Value("${springdoc.api-docs.path}") String descriptionPath,
            Pages pages,
            Texts texts) {
        this.description = description;
        this.descriptionPath = descriptionPath;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/api")
    ModelAndView api(HttpServletRequest request) throws JsonProcessingException {
        var openApi = description.openapiJson(request, descriptionPath, Locale.ROOT);
        var view = DescriptionReader.read(
                openApi,
                texts.under(PROBLEM).stream()
                        .filter(type -> !type.endsWith(MEANING))
                        .toList());
        return new ModelAndView("web/api/api", Map.of("view", view));
    }

    /** @throws NotFound for a type no answer ever carries */
    @GetMapping("/api/problems/{type}")
    ModelAndView problem(@PathVariable("type") String type, HttpServletRequest request) {
        var page = pages.of(request);
        if (!page.has(PROBLEM + type + MEANING)) throw new NotFound(type);
        var view = new Notice(page.text(PROBLEM + type), page.text(PROBLEM + type + MEANING), null);
        return new ModelAndView("web/api/problem", Map.of("view", view));
    }
}
