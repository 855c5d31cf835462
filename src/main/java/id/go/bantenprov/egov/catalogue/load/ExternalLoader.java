package id.go.bantenprov.egov.catalogue.load;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.catalogue.ExternalService;
import id.go.bantenprov.egov.catalogue.LifeEvent;
import id.go.bantenprov.egov.catalogue.PublicService.Audience;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.form.YamlMap;
import id.go.bantenprov.egov.form.YamlValue;
import java.net.URI;
import java.util.List;

/** Reads the services whose home is elsewhere. */
record ExternalLoader(Agencies agencies) {
    List<ExternalService> load(ServiceFile file) {
        var map = file.yaml();
        var services = map.required("services").list().stream()
                .map(value -> service(value.map()))
                .toList();
        map.done();
        return services;
    }

    private ExternalService service(YamlMap map) {
        var service = new ExternalService(
                new ServiceCode(Values.name(map.required("code"), ServiceCode.FORM, "OSS")),
                Values.name(map.required("slug"), ServiceLoader.SLUG, "pajak-kendaraan"),
                Values.text(map.required("name")),
                Values.text(map.required("summary")),
                Values.unit(map.required("owner"), agencies),
                map.required("keywords").texts(),
                Values.listOf(map.required("lifeEvents"), LifeEvent.values()),
                Values.listOf(map.required("audiences"), Audience.values()),
                address(map.required("address")),
                Values.text(map.required("provider")));
        map.done();
        return service;
    }

    private static URI address(YamlValue value) {
        return URI.create(Values.name(value, "https://[a-z0-9.-]+(/[A-Za-z0-9._/-]*)?", "https://www.lapor.go.id"));
    }
}
