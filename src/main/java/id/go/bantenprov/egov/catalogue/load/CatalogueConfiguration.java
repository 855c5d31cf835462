package id.go.bantenprov.egov.catalogue.load;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.form.LoadError;
import id.go.bantenprov.egov.web.StartupProblem;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the catalogue at start. A broken file stops the start with the sentence that says what to mend. */
@Configuration
class CatalogueConfiguration {
    /**
     * @param folder of service files, a Spring resource location with a slash at its end
     * @param templates folder of result templates, likewise
     */
    @Bean
    Catalogue catalogue(
            Agencies agencies,
            Clock clock,
            @Value("${egov.services.folder:classpath:services/}") String folder,
            @Value("${egov.services.results:classpath:results/}") String templates) {
        try {
            return new CatalogueFiles(folder, templates).read(agencies, LocalDate.now(clock));
        } catch (LoadError | IOException e) {
            throw new StartupProblem("A service file cannot be used: " + e.getMessage(), e);
        }
    }
}
