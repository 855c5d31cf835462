package id.go.bantenprov.egov.agency;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowingTheAgenciesTest {
    private final Agencies agencies =
            new Agencies(AgencyFiles.agencies(), AgencyFiles.units(AgencyFiles.agencies()), AgencyFiles.positions());

    KnowingTheAgenciesTest() throws IOException {}

    @Test
    void dinas_badan_inspektorat_and_sekretariat_are_agencies() {
        assertThat(agencies.all()).hasSize(33);
    }

    @Test
    void bureaus_hospitals_and_service_units_are_units_of_their_agency() {
        var listed = units().filter(each -> each.officialCode().isPresent());

        assertThat(listed.collect(groupingBy(Unit::kind, counting())))
                .containsEntry(Unit.Kind.BUREAU, 8L)
                .containsEntry(Unit.Kind.HOSPITAL, 4L)
                .containsEntry(Unit.Kind.SERVICE_UNIT, 6L);
    }

    @Test
    void an_official_code_begins_like_that_of_the_agency() {
        assertThat(units())
                .allSatisfy(unit -> assertThat(unit.officialCode().map(KnowingTheAgenciesTest::agencyPart))
                        .isIn(Optional.empty(), Optional.of(agencyPart(unit.agency()))));
    }

    @Test
    void every_row_keeps_its_source_and_how_sure_it_is() {
        assertThat(units())
                .allSatisfy(each -> assertThat(each.origin().source()).isNotBlank());
        assertThat(agencies.find(new UnitCode("ekbang")).orElseThrow().origin().certainty())
                .isEqualTo(Origin.Certainty.CHECK);
        assertThat(agencies.find(new UnitCode("kesra")).orElseThrow().origin().certainty())
                .isEqualTo(Origin.Certainty.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dpmptsp.loket",
                "dpmptsp.perizinan",
                "kesbangpol.kewaspadaan",
                "diskominfo.ppid",
                "kesra.verifikator",
                "kesra.seleksi",
                "dpupr.ppidPelaksana",
                "setda",
                "inspektorat",
                "blk.pendaftaran",
                "blk.seleksi"
            })
    void units_that_hold_files_exist(String code) {
        assertThat(agencies.find(new UnitCode(code))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dpmptsp.kabid",
                "dpmptsp.kepala",
                "kesbangpol.kepala",
                "diskominfo.ppidUtama",
                "kesra.kabag",
                "kesra.kepala",
                "setda.sekda",
                "blk.kepala",
                "disnakertrans.kepala"
            })
    void positions_that_approve_or_sign_exist(String code) {
        assertThat(agencies.find(new PositionCode(code))).isPresent();
    }

    @Test
    void every_agency_has_information_officers_and_a_head() {
        assertThat(agencies.all()).allSatisfy(agency -> {
            assertThat(agencies.find(agency.unit().part("ppidPelaksana"))).isPresent();
            assertThat(agencies.leaderOf(agency.unit())).isPresent();
        });
    }

    @Test
    void no_unit_has_two_heads_and_every_position_has_its_unit() {
        assertThat(units())
                .allSatisfy(unit -> assertThat(
                                agencies.positionsOf(unit.code()).stream().filter(Position::head))
                        .hasSizeLessThan(2));
        assertThat(units().flatMap(unit -> agencies.positionsOf(unit.code()).stream()))
                .hasSize(54);
    }

    @ParameterizedTest(name = "{1} answers for {0}")
    @CsvSource({
        "dpmptsp, dpmptsp.kepala",
        "dpmptsp.loket, dpmptsp.kepala",
        "kesra.verifikator, kesra.kepala",
        "kesra, kesra.kepala",
        "setda, setda.sekda",
        "blk.seleksi, disnakertrans.kepala",
        "rsudbanten, dinkes.kepala",
        "inspektorat, inspektorat.inspektur",
    })
    void the_head_is_that_of_the_agency_or_of_the_bureau(String unit, String head) {
        assertThat(agencies.headOf(new UnitCode(unit)).orElseThrow().code()).isEqualTo(new PositionCode(head));
    }

    @Test
    void nobody_answers_for_an_unknown_unit() {
        assertThat(agencies.headOf(new UnitCode("dpmptsp.tidakada"))).isEmpty();
        assertThat(agencies.agencyOf(new UnitCode("tidakada"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2.18", "2.18.0.00.0.00.16.000", "2.18.0.00.0.00.16.00000", "a.18.0.00.0.00.16.0000"})
    void what_is_no_agency_code_is_refused(String text) {
        assertThat(AgencyCode.parse(text)).isEmpty();
        assertThatThrownBy(() -> new AgencyCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dpmptsp", "dpmptsp.", "dpmptsp.loket.dua", "dpmptsp loket", "../dpmptsp"})
    void what_is_no_unit_code_is_refused(String text) {
        assertThat(UnitCode.parse(text)).isEmpty();
        assertThat(PositionCode.parse(text)).isEmpty();
    }

    private static String agencyPart(AgencyCode code) {
        return code.value().substring(0, code.value().lastIndexOf('.'));
    }

    private Stream<Unit> units() {
        return agencies.all().stream().map(Agency::code).map(agencies::unitsOf).flatMap(List::stream);
    }
}
