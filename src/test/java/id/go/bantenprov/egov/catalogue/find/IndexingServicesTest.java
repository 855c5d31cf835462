package id.go.bantenprov.egov.catalogue.find;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.PublicService;
import id.go.bantenprov.egov.catalogue.load.ShippedCatalogue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "catalogue")
class IndexingServicesTest {
    private static final LocalDate BEGINS = ShippedCatalogue.TODAY.plusDays(30);

    @Autowired
    IndexServices indexServices;

    @Autowired
    SearchIndex index;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Catalogue shipped;

    @AfterEach
    void as_shipped() {
        start(shipped);
    }

    private void start(Catalogue catalogue) {
        new SearchConfiguration().searchAtStart(indexServices, catalogue).afterSingletonsInstantiated();
    }

    private static Catalogue withDiving() {
        var former = ShippedCatalogue.service("SKP");
        var next = ShippedCatalogue.researchLetter("2", BEGINS, List.of("terumbu"), List.of(), "b".repeat(64));
        return new Catalogue(List.of(former, next), List.of());
    }

    @Test
    void what_begins_on_a_day_to_come_is_found_on_that_day_without_another_start() {
        var catalogue = withDiving();
        start(catalogue);

        assertThat(new FindService(catalogue, index, vocabulary).find("terumbu", BEGINS))
                .extracting(PublicService::code)
                .containsExactly(ShippedCatalogue.service("SKP").code());
    }

    @Test
    void a_word_that_no_service_has_any_more_is_not_what_a_slip_was_meant_to_be() {
        start(withDiving());
        assertThat(index.corrections(List.of("terumbi"))).containsEntry("terumbi", "terumbu");

        start(shipped);

        assertThat(index.corrections(List.of("terumbi"))).isEmpty();
    }
}
