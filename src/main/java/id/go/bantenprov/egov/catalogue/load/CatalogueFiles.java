package id.go.bantenprov.egov.catalogue.load;

import static java.util.Comparator.comparing;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.PublicService;
import id.go.bantenprov.egov.catalogue.ResultTemplate;
import id.go.bantenprov.egov.form.LoadError;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The folder with one file for each version of a service, one for all services elsewhere, and the result templates. */
record CatalogueFiles(String folder, String templateFolder) {
    private static final String EXTERNAL = "external.yaml";

    /** @throws LoadError for the first file that may not be used */
    Catalogue read(Agencies agencies, LocalDate today) throws IOException {
        var templates = new TreeMap<String, ResultTemplate>();
        for (var file : files(templateFolder))
            templates.put(file.name().replace(".yaml", ""), TemplateLoader.load(file));
        var services = new ArrayList<PublicService>();
        var loader = new ServiceLoader(agencies, templates, today);
        for (var file : files(folder)) {
            var read =
                    file.name().equals(EXTERNAL) ? new ExternalLoader(agencies).load(file) : List.of(loader.load(file));
            read.forEach(service -> refuseTwins(file, service, services));
            services.addAll(read);
        }
        return new Catalogue(services, templates.values());
    }

    private static List<ServiceFile> files(String folder) throws IOException {
        var files = new ArrayList<ServiceFile>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources(folder + "*.yaml"))
            files.add(ServiceFile.of(resource));
        files.sort(comparing(ServiceFile::name));
        return files;
    }

    /** Versions of one service share its address and begin on different days; all else is told apart by both. */
    private static void refuseTwins(ServiceFile file, PublicService service, List<PublicService> others) {
        for (var other : others) {
            boolean same = other.code().equals(service.code());
            if (same != other.slug().equals(service.slug()))
                throw new LoadError(file.name(), 1, "code and slug must name the same service as in " + other.code());
            if (same
                    && !(other instanceof OnlineService before
                            && service instanceof OnlineService after
                            && !before.validFrom().equals(after.validFrom())))
                throw new LoadError(file.name(), 1, "a second " + service.code() + " from the same day");
        }
    }
}
