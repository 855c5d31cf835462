package id.go.bantenprov.egov.catalogue.find;

import static java.util.Comparator.comparing;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.PublicService;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All services, searched and narrowed by the address alone, so that a list can be kept and passed on. */
@Controller
class ServicesPage {
    private final FindService findService;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Clock clock;

    ServicesPage(FindService findService, Catalogue catalogue, Agencies agencies, Clock clock) {
        this.findService = findService;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/layanan")
    ModelAndView list(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(name = "keperluan", defaultValue = "") String lifeEvent,
            @RequestParam(name = "instansi", defaultValue = "") String agency,
            @RequestParam(name = "untuk", defaultValue = "") String audience,
            HttpServletRequest request) {
        var language = Languages.of(request);
        var today = LocalDate.now(clock);
        var filter = Filter.of(lifeEvent, agency, audience);
        var found = findService.find(asked, today).stream().filter(filter::takes);
        var shown = asked.isBlank()
                ? found.sorted(
                        comparing((PublicService service) -> service.name().in(language), byName(language)))
                : found;
        return new ModelAndView(
                "catalogue/find/services",
                Map.of("view", new ServicesView(asked, filter, owners(today, language), shown.toList())));
    }

    /** As a reader of this language looks a name up, whatever its capitals. */
    private static Comparator<Object> byName(Language language) {
        return Collator.getInstance(language.locale());
    }

    private List<Unit> owners(LocalDate today, Language language) {
        return catalogue.all(today).stream()
                .map(PublicService::owner)
                .distinct()
                .flatMap(code -> agencies.find(code).stream())
                .sorted(comparing((Unit unit) -> unit.name().in(language), byName(language)))
                .toList();
    }
}
