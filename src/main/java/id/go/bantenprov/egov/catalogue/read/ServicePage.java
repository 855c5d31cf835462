package id.go.bantenprov.egov.catalogue.read;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ExternalService;
import id.go.bantenprov.egov.catalogue.MeasuredDuration;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Everything about one service on one page: what it promises, what really happens, what it needs. */
@Controller
class ServicePage {
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final ObjectProvider<MeasuredDuration> measured;
    private final Clock clock;

    ServicePage(Catalogue catalogue, Agencies agencies, ObjectProvider<MeasuredDuration> measured, Clock clock) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.measured = measured;
        this.clock = clock;
    }

    @GetMapping("/layanan/{slug}")
    ModelAndView show(@PathVariable String slug) {
        var today = LocalDate.now(clock);
        return switch (catalogue.bySlug(slug, today).orElseThrow(() -> new NotFound(slug))) {
            case OnlineService online ->
                new ModelAndView("catalogue/read/service", Map.of("view", view(online, today)));
            case ExternalService elsewhere ->
                new ModelAndView("catalogue/read/elsewhere", Map.of("view", view(elsewhere)));
        };
    }

    private ServiceView view(OnlineService service, LocalDate today) {
        return new ServiceView(
                service,
                unit(service.owner()),
                helpers(service),
                Opening.on(today, service),
                EligibilityQuestions.of(service, today).facts().size(),
                measured.stream().findFirst().flatMap(each -> each.of(service.code())));
    }

    private ElsewhereView view(ExternalService service) {
        return new ElsewhereView(service, unit(service.owner()));
    }

    private List<Unit> helpers(OnlineService service) {
        return service.route().steps().stream()
                .flatMap(step -> step instanceof Step.Assessment assessment
                        ? UnitCode.parse(assessment.assessor()).flatMap(agencies::ownerOf).stream()
                        : Stream.empty())
                .distinct()
                .toList();
    }

    private Unit unit(UnitCode code) {
        return agencies.find(code).orElseThrow(() -> new IllegalStateException("No unit " + code));
    }
}
