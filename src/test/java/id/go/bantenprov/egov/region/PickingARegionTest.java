package id.go.bantenprov.egov.region;

import static id.go.bantenprov.egov.region.RegionLevel.DISTRICT;
import static id.go.bantenprov.egov.region.RegionLevel.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.web.JteViews;
import id.go.bantenprov.egov.web.Pages;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
class PickingARegionTest {
    private static final RegionCode REGENCY = new RegionCode("36.01");
    private static final RegionCode SUMUR = new RegionCode("36.01.01");
    private static final RegionCode SUMBERJAYA = new RegionCode("36.01.01.2001");

    @Autowired
    RegionPicker picker;

    @Autowired
    JteViews templates;

    @Autowired
    Pages pages;

    @Test
    void down_to_the_village_is_chosen() {
        assertThat(read(Map.of(
                        "address.regency", "36.01",
                        "address.district", "36.01.01",
                        "address.village", "36.01.01.2001")))
                .isEqualTo(new PickedRegion.Chosen(SUMBERJAYA));
    }

    @Test
    void the_level_that_is_asked_for_ends_the_way() {
        var form = Map.of("address.regency", "36.01", "address.district", "36.01.01");

        assertThat(picker.read("address", DISTRICT, form)).isEqualTo(new PickedRegion.Chosen(SUMUR));
        assertThat(read(form)).isEqualTo(new PickedRegion.Unfinished(Optional.of(SUMUR), false));
    }

    @Test
    void the_pickers_own_button_is_no_mistake() {
        assertThat(read(Map.of("address.regency", "36.01", "address.next", "1")))
                .isEqualTo(new PickedRegion.Unfinished(Optional.of(REGENCY), true));
    }

    @Test
    void a_district_of_the_regency_chosen_before_does_not_count() {
        assertThat(read(Map.of("address.regency", "36.02", "address.district", "36.01.01", "address.next", "1")))
                .isEqualTo(new PickedRegion.Unfinished(Optional.of(new RegionCode("36.02")), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "36", "35.01", "36.99", "36.01.01", "<script>", "36.01' OR '1'='1"})
    void what_is_no_regency_of_the_province_counts_as_not_chosen(String forged) {
        assertThat(read(Map.of("address.regency", forged)))
                .isEqualTo(new PickedRegion.Unfinished(Optional.empty(), false));
    }

    @Test
    void a_name_finds_villages_and_one_of_them_is_chosen() {
        var picked = read(Map.of("address.words", "sumberjay", "address.find", "1"));
        var again = picker.again("address", VILLAGE, picked);

        assertThat(picked).isEqualTo(new PickedRegion.Searching("sumberjay", Optional.empty()));
        assertThat(again.search().orElseThrow().found())
                .extracting(PickerView.Found::path)
                .contains("Desa Sumberjaya, Kecamatan Sumur, Kabupaten Pandeglang");
        assertThat(read(Map.of("address.found", "36.01.01.2001"))).isEqualTo(new PickedRegion.Chosen(SUMBERJAYA));
    }

    @Test
    void what_was_found_stays_in_sight_until_one_of_it_is_chosen() {
        assertThat(read(Map.of("address.words", "sumberjay")))
                .isEqualTo(new PickedRegion.Searching("sumberjay", Optional.empty()));
    }

    @Test
    void words_looked_for_before_do_not_undo_what_is_chosen_step_by_step() {
        var form = Map.of(
                "address.words", "sumberjay",
                "address.regency", "36.01",
                "address.district", "36.01.01",
                "address.village", "36.01.01.2001");
        assertThat(read(form)).isEqualTo(new PickedRegion.Chosen(SUMBERJAYA));
    }

    @Test
    void a_search_for_nothing_stays_open_and_asks_for_a_name() {
        var picked = read(Map.of("address.words", " ", "address.find", "1"));

        assertThat(render(picker.again("address", VILLAGE, picked), "id"))
                .contains("<details class=\"govuk-details\" open>", "Ketik dahulu nama yang dicari")
                .doesNotContain("Tidak ada wilayah dengan nama itu");
    }

    @Test
    void a_search_for_nothing_leaves_what_was_chosen() {
        assertThat(read(Map.of("address.regency", "36.01", "address.find", "1")))
                .isEqualTo(new PickedRegion.Searching("", Optional.of(REGENCY)));
    }

    @Test
    void shows_the_next_list_after_each_step() {
        var start = picker.show("address", VILLAGE, Optional.empty());
        var next = picker.show("address", VILLAGE, Optional.of(REGENCY));
        var all = picker.show("address", VILLAGE, Optional.of(SUMBERJAYA));

        assertThat(start.next()).contains(DISTRICT);
        assertThat(next.next()).contains(VILLAGE);
        assertThat(next.firstOpen().field()).isEqualTo("address.district");
        assertThat(all.next()).isEmpty();
        assertThat(all.steps())
                .extracting(PickerView.Step::chosen)
                .containsExactly(Optional.of(REGENCY), Optional.of(SUMUR), Optional.of(SUMBERJAYA));
    }

    @Test
    void its_page_needs_no_script_and_keeps_what_was_chosen() {
        var html = render(picker.show("address", VILLAGE, Optional.of(REGENCY)).with("Pilih kecamatan"), "id");

        assertThat(html)
                .contains("<option value=\"36.01\" selected>Kabupaten Pandeglang</option>")
                .contains("<option value=\"36.01.01\">Sumur</option>")
                .contains("name=\"address.village\" data-step disabled>")
                .contains("name=\"address.next\"", "Tampilkan desa dan kelurahan")
                .contains("id=\"address-galat\"", "Pilih kecamatan");
    }

    @Test
    void its_page_speaks_both_languages() {
        var searched = picker.again("address", VILLAGE, new PickedRegion.Searching("zzzzqq", Optional.empty()));

        assertThat(render(searched, "en")).contains("Regency or city", "No region has that name");
        assertThat(render(searched, "id")).contains("Kabupaten atau kota", "Tidak ada wilayah dengan nama itu");
    }

    private PickedRegion read(Map<String, String> form) {
        return picker.read("address", VILLAGE, form);
    }

    private String render(PickerView view, String language) {
        var request = new MockHttpServletRequest("GET", "/permohonan");
        request.setParameter("lang", language);
        return templates.render("region/picker", Map.of("page", pages.of(request), "picker", view, "legend", "Alamat"));
    }
}
