package id.go.bantenprov.egov.catalogue.publish;

import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which versions of which services hold, as the public log states them; for administrators. */
@Controller
class VersionPages {
    private static final Comparator<OnlineService> BY_SERVICE_THEN_THE_NEWEST =
            Comparator.<OnlineService, String>comparing(
                            service -> service.code().value())
                    .thenComparing(OnlineService::validFrom, Comparator.reverseOrder());

    private final Catalogue catalogue;
    private final PublishedServices published;
    private final Clock clock;

    VersionPages(Catalogue catalogue, PublishedServices published, Clock clock) {
        this.catalogue = catalogue;
        this.published = published;
        this.clock = clock;
    }

    @GetMapping("/kelola/layanan")
    ModelAndView versions(HttpServletRequest request) {
        var language = Languages.of(request);
        var rows = catalogue.versions().stream()
                .sorted(BY_SERVICE_THEN_THE_NEWEST)
                .map(service -> row(service, language))
                .toList();
        return new ModelAndView("catalogue/publish/versions", Map.of("view", new VersionsView(rows)));
    }

    private VersionsView.Row row(OnlineService service, Language language) {
        return new VersionsView.Row(
                service.name().in(language),
                service.code().value(),
                service.version(),
                "catalogue.versions." + standing(service),
                service.validFrom(),
                "catalogue.versions.from." + service.promise().from().code(),
                service.promise().days(),
                published.publishedAt(service.serviceVersion()).orElse(null),
                service.definitionSha256());
    }

    private String standing(OnlineService service) {
        var today = LocalDate.now(clock);
        if (service.validFrom().isAfter(today)) return "coming";
        var current = catalogue.current(service.code(), today).filter(service::equals);
        return current.isPresent() ? "current" : "former";
    }
}
