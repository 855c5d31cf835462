package id.go.bantenprov.egov.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
class AskingForRegionsTest {
    @Autowired
    MockMvcTester api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RegionNames names;

    @Autowired
    Regions regions;

    @Test
    void the_table_holds_the_whole_list() {
        assertThat(jdbc.sql("SELECT count(*) FROM region.region")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1716);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "serang, 36.73",
        "Pandeglang, 36.01",
        "tangrang, 36.71",
        "cilgon, 36.72",
        "pandeglan, 36.01",
        "LÉBAK, 36.02",
        "tangerang sel, 36.74",
        "sumberjay, 36.01.01.2001",
    })
    void names_are_found_with_typos(String words, String code) {
        assertThat(names.like(words, Regions.PROVINCE, 10))
                .extracting(region -> region.code().value())
                .contains(code);
    }

    @ParameterizedTest(name = "{0} finds {1} first")
    @CsvSource({
        "caringn labuan, 'Desa Caringin, Kecamatan Labuan, Kabupaten Pandeglang'",
        "labuan mancak, 'Desa Labuan, Kecamatan Mancak, Kabupaten Serang'",
        "sumberjaya sumur, 'Desa Sumberjaya, Kecamatan Sumur, Kabupaten Pandeglang'",
        "Kertajaya Sumur Kabupaten Pandeglang, 'Desa Kertajaya, Kecamatan Sumur, Kabupaten Pandeglang'",
        "curg kecamatan cibaliung, 'Desa Curug, Kecamatan Cibaliung, Kabupaten Pandeglang'",
    })
    void a_village_typed_with_its_district_comes_before_others_of_either_name(String words, String path) {
        assertThat(names.like(words, RegionLevel.VILLAGE, 10))
                .first()
                .extracting(village -> regions.path(village.code()))
                .isEqualTo(path);
    }

    /** Every tenth, for they are many; a way up holds a village, its district and its regency. */
    @ParameterizedTest(name = "the first {0} words of its way up")
    @ValueSource(ints = {2, 3})
    void a_village_is_among_the_first_three_whatever_of_its_way_up_is_typed(int parts) {
        var villages = regions.all().stream()
                .filter(region -> region.level() == RegionLevel.VILLAGE)
                .toList();
        var typed = IntStream.range(0, villages.size() / 10).mapToObj(each -> villages.get(10 * each));

        assertThat(typed)
                .isNotEmpty()
                .allSatisfy(village -> assertThat(names.like(typed(village, parts), RegionLevel.VILLAGE, 3))
                        .as(typed(village, parts))
                        .contains(village));
    }

    private String typed(Region village, int parts) {
        var way = regions.path(village.code()).replaceAll("Desa |Kelurahan |Kecamatan ", "");
        return Stream.of(way.split(", ")).limit(parts).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzqq", "%", "_", "'; TRUNCATE region.region; --"})
    void what_is_like_no_name_finds_nothing(String words) {
        assertThat(names.like(words, Regions.PROVINCE, 10)).isEmpty();
    }

    @Test
    void a_search_stays_within_a_region_or_a_level() {
        assertThat(names.like("sukamaju", new RegionCode("36.02"), 100))
                .isNotEmpty()
                .allSatisfy(region -> assertThat(region.code().value()).startsWith("36.02"));
        assertThat(names.like("serang", RegionLevel.VILLAGE, 100))
                .isNotEmpty()
                .allSatisfy(region -> assertThat(region.level()).isEqualTo(RegionLevel.VILLAGE));
    }

    @Test
    void without_a_question_the_regencies_and_cities_are_listed() {
        assertThat(api.get().uri("/api/v1/regions"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.regions[*].fullName")
                .asArray()
                .hasSize(8)
                .contains("Kabupaten Lebak", "Kota Tangerang Selatan");
    }

    @Test
    void a_region_tells_its_way_up() {
        assertThat(api.get().uri("/api/v1/regions/36.01.01.2001"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.path")
                .isEqualTo("Desa Sumberjaya, Kecamatan Sumur, Kabupaten Pandeglang");
    }

    @Test
    void a_limit_is_kept_and_kept_sane() {
        assertThat(api.get().uri("/api/v1/regions?parent=36.01&limit=3"))
                .bodyJson()
                .extractingPath("$.regions.length()")
                .isEqualTo(3);
        assertThat(api.get().uri("/api/v1/regions?q=su&limit=1000000"))
                .bodyJson()
                .extractingPath("$.regions.length()")
                .satisfies(length -> assertThat((Integer) length).isBetween(1, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/regions/36.99",
                "/api/v1/regions/xx",
                "/api/v1/regions?parent=35",
                "/api/v1/regions?parent=x"
            })
    void an_unknown_region_is_not_found(String address) {
        assertThat(api.get().uri(address)).hasStatus(404);
    }

    @Test
    void outlines_come_as_geojson_to_whoever_accepts_it() {
        assertThat(outlines("36")).hasStatusOk().hasContentType("application/geo+json");
        assertThat(outlines("36"))
                .bodyJson()
                .extractingPath("$.features.length()")
                .isEqualTo(8);
        assertThat(outlines("36.01"))
                .bodyJson()
                .extractingPath("$.features.length()")
                .isEqualTo(35);
        assertThat(outlines("36"))
                .bodyJson()
                .extractingPath("$.attribution")
                .asString()
                .contains("Cahya DSN");
    }

    @Test
    void below_a_district_no_outlines_are_known() {
        assertThat(outlines("36.01.01")).hasStatus(404);
    }

    private MvcTestResult outlines(String parent) {
        return api.get()
                .uri("/api/v1/regions?parent={parent}", parent)
                .header("Accept", "application/geo+json")
                .exchange();
    }
}
