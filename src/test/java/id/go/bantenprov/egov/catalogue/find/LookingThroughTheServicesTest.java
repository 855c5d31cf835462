package id.go.bantenprov.egov.catalogue.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "catalogue")
@AutoConfigureMockMvc(addFilters = false)
class LookingThroughTheServicesTest {
    @Autowired
    MockMvcTester site;

    @Test
    void all_services_are_listed_with_one_fact_each() {
        assertThat(site.get().uri("/layanan"))
                .hasStatusOk()
                .bodyText()
                .contains("8 layanan", "5 hari kerja, gratis", "Di situs lain", "/layanan/surat-keterangan-penelitian");
    }

    @Test
    void all_services_stand_in_the_order_of_their_names_in_the_readers_language() {
        assertThat(site.get().uri("/layanan?lang=en"))
                .bodyText()
                .containsSubsequence(
                        "/layanan/perizinan-berusaha-oss", "/layanan/surat-keterangan", "/layanan/pajak-kendaraan");
        assertThat(site.get().uri("/layanan"))
                .bodyText()
                .containsSubsequence(
                        "/layanan/pajak-kendaraan", "/layanan/perizinan-berusaha-oss", "/layanan/surat-keterangan");
    }

    @ParameterizedTest
    @CsvSource({
        "keperluan=education, beasiswa-banten, pajak-kendaraan",
        "instansi=kesra, beasiswa-banten, surat-keterangan-penelitian",
        "untuk=organisation, permintaan-informasi-publik, beasiswa-banten",
        "q=pajek+motor, pajak-kendaraan, beasiswa-banten",
        "q=izin&keperluan=education, surat-keterangan-penelitian, perizinan-berusaha-oss",
        "keperluan=unknown&instansi=%27%3B--&untuk=, pajak-kendaraan, tidak-ada"
    })
    void the_address_narrows_the_list(String query, String shown, String hidden) {
        assertThat(site.get().uri("/layanan?" + query))
                .hasStatusOk()
                .bodyText()
                .contains("/layanan/" + shown)
                .doesNotContain("/layanan/" + hidden);
    }

    @Test
    void the_form_shows_again_what_was_asked() {
        assertThat(site.get().uri("/layanan?q=beasiswa&instansi=kesra"))
                .bodyText()
                .contains("value=\"beasiswa\"")
                .containsPattern("value=\"kesra\" selected");
    }

    @Test
    void nothing_found_says_what_to_do() {
        assertThat(site.get().uri("/layanan?q=rendang"))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada layanan dengan kata itu.", "Coba kata lain");
    }
}
