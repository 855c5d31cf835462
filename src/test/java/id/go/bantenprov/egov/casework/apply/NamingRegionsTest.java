package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.form.FormFixture.answers;
import static id.go.bantenprov.egov.form.FormFixture.closed;
import static id.go.bantenprov.egov.form.FormFixture.region;
import static id.go.bantenprov.egov.form.FormFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.FormFixture;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.region.Region;
import id.go.bantenprov.egov.region.RegionCode;
import id.go.bantenprov.egov.region.RegionKind;
import id.go.bantenprov.egov.region.Regions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer names a region that there is. */
class NamingRegionsTest {
    private final FormDefinition letters = FormFixture.service("SKP");
    private final FormDefinition requests = FormFixture.service("PPID");
    private final NamedRegions regions = new NamedRegions(
            new Regions(List.of(new Region(new RegionCode("36.02"), "Lebak", RegionKind.REGENCY, -6.6, 106.2))));

    @Test
    void one_that_exists_is_fine() {
        assertThat(regions.unknown(letters, answers("locations", closed(row("regency", region("36.02"))))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"36.99", "31.71"})
    void one_that_does_not_is_named_with_its_row(String code) {
        var given = answers("locations", closed(row("regency", region("36.02")), row("regency", region(code))));

        assertThat(regions.unknown(letters, given))
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("locations.1.regency", ProblemCode.REGION));
    }

    @Test
    void one_in_an_address_is_named_too() {
        var given = answers("postalAddress", new Value.Address("36.99.99.9999", "Jalan Mawar 1"));

        assertThat(regions.unknown(requests, given)).extracting(Problem::field).containsExactly("postalAddress");
    }

    @Test
    void one_of_another_level_is_left_to_the_form() {
        assertThat(regions.unknown(letters, answers("locations", closed(row("regency", region("36.99.01"))))))
                .isEmpty();
    }

    @Test
    void every_row_that_the_form_reads_has_its_picker() {
        var sent = new Inputs(Map.of("locations.1000.regency", List.of("31.71"), "locations.7.regency", List.of("")));

        assertThat(sent.rows("locations")).containsExactly(7, 1000);
    }
}
