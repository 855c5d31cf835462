package id.go.bantenprov.egov.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.catalogue.load.ShippedCatalogue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplacingAVersionTest {
    private static final LocalDate BEGINS = LocalDate.of(2027, 3, 1);

    private final OnlineService former = ShippedCatalogue.service("SKP");
    private final OnlineService next =
            ShippedCatalogue.researchLetter("2", BEGINS, former.keywords(), List.of(), "b".repeat(64));
    private final Catalogue catalogue = new Catalogue(List.of(former, next), List.of());

    @Test
    void a_draft_of_the_former_is_taken_until_its_days_of_grace_are_over() {
        assertThat(former.draftGrace().days()).isEqualTo(14);
        assertThat(catalogue.replacementOf(former, BEGINS.plusDays(13))).isEmpty();
        assertThat(catalogue.replacementOf(former, BEGINS.plusDays(14))).contains(next);
    }

    @Test
    void what_is_in_force_is_replaced_by_nothing() {
        assertThat(catalogue.replacementOf(next, BEGINS.plusYears(1))).isEmpty();
    }
}
