package id.go.bantenprov.egov.region;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowingTheRegionsTest {
    private final Regions regions;

    KnowingTheRegionsTest() throws IOException {
        regions = new Regions(RegionFile.read());
    }

    @Test
    void nothing_of_the_official_list_is_dropped() {
        var kinds = regions.all().stream().collect(groupingBy(Region::kind, counting()));

        assertThat(kinds)
                .isEqualTo(Map.of(
                        RegionKind.PROVINCE, 1L,
                        RegionKind.REGENCY, 4L,
                        RegionKind.CITY, 4L,
                        RegionKind.DISTRICT, 155L,
                        RegionKind.KELURAHAN, 314L,
                        RegionKind.DESA, 1238L));
    }

    @Test
    void every_region_but_the_province_lies_in_a_region_that_exists() {
        assertThat(regions.all())
                .filteredOn(each -> !each.code().equals(Regions.PROVINCE))
                .allSatisfy(
                        each -> assertThat(regions.children(each.code().parent().orElseThrow()))
                                .contains(each));
    }

    @ParameterizedTest
    @CsvSource({
        "36, Provinsi Banten",
        "36.72, Kota Cilegon",
        "36.01.01, 'Kecamatan Sumur, Kabupaten Pandeglang'",
        "36.01.01.2001, 'Desa Sumberjaya, Kecamatan Sumur, Kabupaten Pandeglang'",
        "36.99.01, ''",
    })
    void a_path_is_written_like_an_address(String code, String expected) {
        assertThat(regions.path(new RegionCode(code))).isEqualTo(expected);
    }

    @Test
    void children_are_one_level_below() {
        assertThat(regions.children(Regions.PROVINCE)).hasSize(8);
        assertThat(regions.children(new RegionCode("36.01"))).hasSize(35);
        assertThat(regions.children(new RegionCode("36.01.01.2001"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "36.01.01, 36.01, true",
        "36.01, 36.01, true",
        "36.01, 36, true",
        "36.01, 36.01.01, false",
        "36.02.01.2001, 36.01, false",
        "35.01, 36, false",
    })
    void within_means_the_same_or_further_down(String inner, String outer, boolean expected) {
        assertThat(new RegionCode(inner).isWithin(new RegionCode(outer))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "36.",
                "36.1",
                "36.01.01.201",
                "36.01.01.20011",
                "36-01",
                "36.01.01.2001.1",
                "٣٦",
                "36\n"
            })
    void what_is_no_code_is_refused(String text) {
        assertThat(RegionCode.parse(text)).isEmpty();
        assertThatThrownBy(() -> new RegionCode(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
