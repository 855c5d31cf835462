package id.go.bantenprov.egov.agency;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AgencyConfiguration {
    @Bean
    Agencies agencies() throws IOException {
        var agencies = AgencyFiles.agencies();
        return new Agencies(agencies, AgencyFiles.units(agencies), AgencyFiles.positions());
    }
}
