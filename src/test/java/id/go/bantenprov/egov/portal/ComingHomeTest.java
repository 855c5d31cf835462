package id.go.bantenprov.egov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.catalogue.MeasuredDuration;
import id.go.bantenprov.egov.catalogue.PromiseFigures;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "egov.retention.decided=P7Y1M")
@AutoConfigureMockMvc(addFilters = false)
class ComingHomeTest {
    @Autowired
    MockMvcTester site;

    static volatile OptionalInt told = OptionalInt.empty();

    @TestConfiguration
    static class AMonth {
        @Bean
        @Primary
        PromiseFigures promiseFigures() {
            var asOf = OffsetDateTime.parse("2026-11-24T14:05:00+07:00");
            return () -> Optional.of(new PromiseFigures.Kept(1234, new BigDecimal("94.6"), 7, asOf));
        }

        /** What other tests end is measured too. */
        @Bean
        @Primary
        MeasuredDuration nothingMeasured() {
            return new MeasuredDuration() {
                @Override
                public Optional<Measured> of(ServiceCode service) {
                    return Optional.empty();
                }

                @Override
                public Map<ServiceCode, Measured> all() {
                    return Map.of();
                }
            };
        }

        @Bean
        DemonstrationProgress demonstrationProgress() {
            return () -> told;
        }
    }

    @Test
    void search_tracking_and_every_need_lead_on() {
        assertThat(site.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "action=\"/layanan\"",
                        "action=\"/lacak\"",
                        "name=\"nomor\"",
                        "/layanan?keperluan=education",
                        "Beasiswa Mahasiswa Banten",
                        "/layanan/surat-keterangan-penelitian");
    }

    @Test
    void it_says_whether_promises_were_kept_and_when_that_was_true() {
        assertThat(site.get().uri("/"))
                .bodyText()
                .contains("1.234", "94,6", "egov-late", "24\u00a0November\u00a02026 pukul\u00a014.05");
    }

    @Test
    void without_measured_services_it_does_not_call_any_the_most_used() {
        assertThat(site.get().uri("/"))
                .bodyText()
                .contains("Dapat diajukan di sini")
                .doesNotContain("Paling sering dipakai");
    }

    @Test
    void a_bar_shows_how_far_the_example_data_are_as_long_as_they_are_told() {
        told = OptionalInt.of(42);
        assertThat(site.get().uri("/?lang=id"))
                .bodyText()
                .contains("Data contoh sedang disiapkan: 42 %", "<progress", "value=\"42\"", "hx-trigger=\"every 2s\"");

        told = OptionalInt.empty();
        assertThat(site.get().uri("/")).bodyText().doesNotContain("<progress", "every 2s");
    }

    @ParameterizedTest
    @CsvSource({
        "/privasi, 90 hari sejak terakhir disimpan",
        "/privasi?lang=en, 90 days since last saved",
        "/privasi, Nama dan alamat e-mail Anda ganti sendiri di halaman akun",
        "/privasi?lang=en, You change your name and e-mail address yourself",
        "/akses, WCAG 2.2",
        "/akses?lang=en, screen readers"
    })
    void it_says_plainly_how_it_treats_data_and_people(String address, String words) {
        assertThat(site.get().uri(address)).hasStatusOk().bodyText().contains(words);
    }

    @Test
    void the_page_on_privacy_names_the_terms_that_are_set() {
        assertThat(site.get().uri("/privasi?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains(">7 years 1 month from its end, then erased", ">1 year from its end<");
    }
}
