package id.go.bantenprov.egov.catalogue.read;

import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.MeasuredDuration;
import id.go.bantenprov.egov.catalogue.MeasuredDuration.Measured;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.PublicService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for programs: what there is, and each form as it is asked today. */
@RestController
@RequestMapping("/api/v1/services")
class ServicesApi {
    private final Catalogue catalogue;
    private final ObjectProvider<MeasuredDuration> measured;
    private final Clock clock;

    ServicesApi(Catalogue catalogue, ObjectProvider<MeasuredDuration> measured, Clock clock) {
        this.catalogue = catalogue;
        this.measured = measured;
        this.clock = clock;
    }

    /** All services, at most some dozens; therefore on one page. */
    @GetMapping
    ServiceJson.Listing all() {
        return new ServiceJson.Listing(catalogue.all(LocalDate.now(clock)).stream()
                .map(service -> ServiceJson.of(service, measured(service)))
                .toList());
    }

    @GetMapping("/{code}")
    ServiceJson.Whole one(@PathVariable String code) {
        var service = catalogue.all(LocalDate.now(clock)).stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
        var summary = ServiceJson.of(service, measured(service));
        return service instanceof OnlineService online
                ? ServiceJson.Whole.of(summary, online)
                : ServiceJson.Whole.elsewhere(summary);
    }

    private Optional<Measured> measured(PublicService service) {
        ServiceCode code = service.code();
        return measured.stream().findFirst().flatMap(each -> each.of(code));
    }
}
