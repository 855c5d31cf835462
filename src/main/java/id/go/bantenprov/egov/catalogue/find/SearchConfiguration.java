package id.go.bantenprov.egov.catalogue.find;

import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.web.Time;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills the search at start, before the first request: also with what begins on a day to come. */
@Configuration
class SearchConfiguration {
    @Bean
    Vocabulary vocabulary() throws IOException {
        return Vocabulary.shipped();
    }

    @Bean
    SmartInitializingSingleton searchAtStart(IndexServices indexServices, Catalogue catalogue) {
        return () -> indexServices.handle(Time.PASSED, catalogue.all(LocalDate.MAX));
    }
}
