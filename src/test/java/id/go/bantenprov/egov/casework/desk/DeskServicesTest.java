package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Role;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A queue is filtered by the services that can occur in it, and by no others. */
@CaseworkTest
class DeskServicesTest {
    private static final Pattern NEXT =
            Pattern.compile("govuk-button--secondary\" href=\"(/kerja\\?[^\"]*after=[^\"]*)\"");

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    DeskServices services;

    private List<String> of(Officer officer) {
        return services.of(officer).stream()
                .map(OnlineService::code)
                .map(code -> code.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "dpmptsp.loket, SKP",
        "dpmptsp.perizinan, SKP",
        "kesbangpol.kewaspadaan, SKP",
        "diskominfo.ppid, PPID",
        "kesra.verifikator, BEASISWA"
    })
    void are_those_whose_route_passes_through_the_unit(String unit, String service) {
        assertThat(of(province.officer("Petugas Contoh", unit))).containsExactly(service);
    }

    @Test
    void are_those_for_whose_assessment_an_answer_can_name_the_unit() {
        assertThat(of(province.officer("Siti Aminah", "dinkes.ppidPelaksana"))).containsExactly("PPID");
    }

    @Test
    void are_those_the_position_approves_or_signs() {
        assertThat(of(province.holder("Lilis Suryani", "dpmptsp.kabid", Role.OFFICER)))
                .contains("SKP");
    }

    @Test
    void are_those_of_all_units_somebody_works_in() {
        var counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        var grants = new HashSet<>(counter.grants());
        grants.addAll(province.officer("Rina Marlina", "diskominfo.ppid").grants());

        assertThat(of(with(counter, grants))).containsExactlyInAnyOrder("SKP", "PPID");
    }

    private static Officer with(Officer officer, HashSet<Grant> grants) {
        return new Officer(
                officer.id(),
                officer.official(),
                officer.name(),
                officer.agency(),
                officer.agencyName(),
                null,
                officer.positions(),
                grants,
                null);
    }

    @Test
    void are_none_for_a_unit_that_no_route_names() {
        assertThat(of(province.staff("Nining Kurnia", Role.INSPECTOR, "inspektorat")))
                .isEmpty();
    }

    @Test
    void are_nothing_to_choose_from_where_there_is_one() {
        assertThat(browsers.of(province.officer("Asep Mulyana", "dpmptsp.loket"))
                        .get("/kerja")
                        .body())
                .contains("id=\"tahap\"")
                .doesNotContain("id=\"layanan\"", "Beasiswa Mahasiswa Banten");
    }

    @Test
    void leave_the_queue_whole_where_another_is_asked_for() {
        var number = province.researchLetter(province.resident("Nurhayati Salim"));
        var browser = browsers.of(province.officer("Asep Mulyana", "dpmptsp.loket"));

        assertThat(pageWith(number, browser, "/kerja?layanan=PPID")).contains(number.text());
    }

    /** What is due last stands on the last page. */
    private static String pageWith(ApplicationNumber number, Browser browser, String address) {
        var page = browser.get(address).body();
        for (var next = NEXT.matcher(page); !page.contains(number.text()) && next.find(); next = NEXT.matcher(page)) {
            page = browser.get(next.group(1).replace("&amp;", "&")).body();
        }
        return page;
    }
}
