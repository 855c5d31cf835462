package id.go.bantenprov.egov.region;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RegionConfiguration {
    @Bean
    Regions regions() throws IOException {
        return new Regions(RegionFile.read());
    }
}
