package id.go.bantenprov.egov.agency;

import id.go.bantenprov.egov.web.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/agencies")
class AgencyApi {
    private final Agencies agencies;

    AgencyApi(Agencies agencies) {
        this.agencies = agencies;
    }

    @GetMapping
    AgencyJson.Listing all() {
        return new AgencyJson.Listing(
                agencies.all().stream().map(AgencyJson::of).toList());
    }

    @GetMapping("/{code}")
    AgencyJson.Whole one(@PathVariable String code) {
        var agency = AgencyCode.parse(code).flatMap(agencies::find).orElseThrow(() -> new NotFound(code));
        var units = agencies.unitsOf(agency.code()).stream().map(AgencyJson::of).toList();
        return new AgencyJson.Whole(AgencyJson.of(agency), units);
    }
}
