package id.go.bantenprov.egov.catalogue.find;

import static java.util.Comparator.comparing;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.PublicService;
import java.time.Clock;
import java.time.LocalDate;
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
            @RequestParam(name = "untuk", defaultValue = "") String audience) {
        var today = LocalDate.now(clock);
        var filter = Filter.of(lifeEvent, agency, audience);
        var found =
                findService.find(asked, today).stream().filter(filter::takes).toList();
        return new ModelAndView(
                "catalogue/find/services", Map.of("view", new ServicesView(asked, filter, owners(today), found)));
    }

    private List<Unit> owners(LocalDate today) {
        return catalogue.all(today).stream()
                .map(PublicService::owner)
                .distinct()
                .flatMap(code -> agencies.find(code).stream())
                .sorted(comparing(unit -> unit.name().id()))
                .toList();
    }
}
