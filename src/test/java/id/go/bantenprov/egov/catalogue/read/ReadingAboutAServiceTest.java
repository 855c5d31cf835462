package id.go.bantenprov.egov.catalogue.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.catalogue.MeasuredDuration;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.load.ShippedCatalogue;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.MovableClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "catalogue")
@AutoConfigureMockMvc(addFilters = false)
class ReadingAboutAServiceTest {
    private static final String SKP = "/layanan/surat-keterangan-penelitian";
    private static final String SCHOLARSHIP = "/layanan/beasiswa-banten/syarat";

    @Autowired
    MockMvcTester site;

    @Autowired
    Clock clock;

    /** Two services have ended cases in 90 days: the research letter broke 5 promises, one of a case still open. */
    @TestConfiguration
    static class Ended {
        @Bean
        MeasuredDuration measuredDuration() {
            return new MeasuredDuration() {
                @Override
                public Optional<Measured> of(ServiceCode service) {
                    return Optional.ofNullable(all().get(service));
                }

                @Override
                public Map<ServiceCode, Measured> all() {
                    return Map.of(
                            new ServiceCode("SKP"), new Measured(90, 20, 3, 8, 6, new Promises(90, 16, 5)),
                            new ServiceCode("BEASISWA"), new Measured(365, 30, 6, 10, 16, new Promises(90, 12, 0)));
                }
            };
        }
    }

    @Test
    void the_promise_stands_beside_what_was_measured_as_chart_and_table() {
        assertThat(site.get().uri(SKP))
                .hasStatusOk()
                .bodyText()
                .contains("Dari 21 janji dalam 90 hari terakhir, 5 dilanggar.", "role=\"img\"", "f-late")
                .containsPattern("Tepat janji</th><td class=\"egov-num\">76,2.%");
    }

    @Test
    void a_promise_that_was_never_broken_is_said_in_a_whole_sentence() {
        assertThat(site.get().uri("/layanan/beasiswa-banten"))
                .bodyText()
                .contains("Semua 12 janji dalam 90 hari terakhir ditepati.");
    }

    @Test
    void without_enough_ended_cases_nothing_is_claimed() {
        assertThat(site.get().uri("/layanan/permintaan-informasi-publik"))
                .bodyText()
                .contains("Janji kami 10 hari kerja. Belum cukup banyak permohonan yang selesai")
                .doesNotContain("role=\"img\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Surat Keterangan Penelitian", "Gratis", "/permohonan/baru/surat-keterangan-penelitian",
                        "Kesbangpol menilai",
                "Pernyataan taat hukum", "Permendagri 3/2018", "14. Evaluasi kinerja pelaksana", "(DPMPTSP)",
                "Dibantu Badan Kesatuan Bangsa dan Politik", "paling besar 5"
            })
    void a_page_says_what_it_is_what_it_needs_and_who_does_it(String words) {
        assertThat(site.get().uri(SKP)).hasStatusOk().bodyText().contains(words);
    }

    @Test
    void what_is_asked_of_some_only_names_of_whom() {
        assertThat(site.get().uri("/layanan/permintaan-informasi-publik"))
                .bodyText()
                .contains(
                        "KTP (hanya untuk “Perorangan”)",
                        "Akta badan (hanya untuk “Badan: perusahaan, yayasan, atau organisasi”)");
    }

    @Test
    void everything_is_there_in_english_too() {
        assertThat(site.get().uri(SKP + "?lang=en"))
                .bodyText()
                .contains("Research Permit Letter", "Start application", "Kesbangpol gives its view", "What to prepare")
                .doesNotContain("Yang perlu disiapkan");
    }

    @Test
    void a_service_elsewhere_says_where_and_takes_no_application() {
        assertThat(site.get().uri("/layanan/pajak-kendaraan"))
                .hasStatusOk()
                .bodyText()
                .contains("Layanan ini ada di situs lain.", "https://infopkb.bantenprov.go.id")
                .doesNotContain("/permohonan/baru/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/layanan/tidak-ada",
                "/layanan/tidak-ada/syarat",
                "/layanan/pajak-kendaraan/syarat",
                "/api/v1/services/TIDAK"
            })
    void what_is_not_there_is_not_found(String address) {
        assertThat(site.get().uri(address)).hasStatus(404);
    }

    @Test
    void the_conditions_are_asked_on_one_page() {
        assertThat(site.get().uri(SCHOLARSHIP))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "name=\"bantenResident\"",
                        "name=\"birthDate-day\"",
                        "name=\"semester\"",
                        "name=\"ipk\"",
                        "name=\"studyField\"",
                        "name=\"receivesOther\"");
    }

    @ParameterizedTest
    @CsvSource({"'3,25', Anda dapat mengajukan permohonan", "'2,40', IPK Anda belum mencapai batas."})
    void the_answer_comes_with_its_reason_and_basis(String ipk, String words) {
        assertThat(answer("ipk", ipk)).hasStatusOk().bodyText().contains(words);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, true", "2027-02-02, false"})
    void who_may_apply_is_told_when_it_can_be_sent(LocalDate day, boolean later) {
        var words = at(day, () -> answer("ipk", "3,25")).getMvcResult().getResponse();

        assertThat(words)
                .satisfies(page -> assertThat(page.getContentAsString().contains("saat pendaftaran dibuka"))
                        .isEqualTo(later));
    }

    private <T> T at(LocalDate day, Supplier<T> deed) {
        return ((MovableClock) clock).at(day.atTime(10, 0).atZone(Formats.ZONE).toInstant(), deed::get);
    }

    @Test
    void a_refusal_names_every_condition_that_is_not_met() {
        assertThat(answer(Map.of("semester", "1", "ipk", "2,40", "receivesOther", "true")))
                .bodyText()
                .contains("semester", "IPK Anda belum mencapai batas.", "IPK terakhir")
                .containsPattern("(?s)<strong>.*Dasar:.*<strong>.*IPK.*Dasar:.*<strong>.*Dasar:");
    }

    @Test
    void a_refusal_names_its_basis_and_the_answers_that_decided() {
        assertThat(answer("ipk", "2,40"))
                .bodyText()
                .contains("syarat nilai", "IPK terakhir")
                .doesNotContain("/permohonan/baru/");
    }

    @ParameterizedTest
    @CsvSource({
        "ipk, '', Isi IPK",
        "ipk, '4,01', IPK paling tinggi",
        "ipk, abc, '>“IPK terakhir” harus berupa angka, misalnya 2,00</a>'",
        "semester, '2,5', '>“Anda kuliah di semester berapa?” harus berupa bilangan bulat, misalnya 7</a>'",
        "birthDate-day, '', '>Isi tanggal untuk “Tanggal lahir Anda”</a>'",
        "semester, '', '>Isi semester, misalnya 4</a>'",
        "birthDate-day, 31, tanggal itu tidak ada",
        "bantenResident, perhaps, pilih salah satu"
    })
    void a_wrong_answer_is_shown_again_with_what_is_wrong(String input, String value, String words) {
        assertThat(answer(input, value))
                .hasStatus(422)
                .bodyText()
                .contains(words, "govuk-error-summary", "value=\"2007\"");
    }

    @Test
    void a_mistake_made_twice_says_each_time_with_which_question() {
        assertThat(answer(Map.of("bantenResident", "", "activeStudent", "")))
                .bodyText()
                .contains(">Pilih ya atau tidak: Apakah KTP Anda", ">Pilih ya atau tidak: Apakah Anda mahasiswa aktif");
    }

    @Test
    void what_is_typed_is_shown_as_text() {
        assertThat(answer("ipk", "\"><script>alert(1)</script>"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("<script>alert");
    }

    private MvcTestResult answer(String input, String value) {
        return answer(Map.of(input, value));
    }

    private MvcTestResult answer(Map<String, String> others) {
        var birthday = LocalDate.of(2007, 2, 11);
        var request = site.post().uri(SCHOLARSHIP);
        Map.of(
                        "bantenResident",
                        "true",
                        "activeStudent",
                        "true",
                        "semester",
                        "2",
                        "studyField",
                        "other",
                        "ipk",
                        "3,00",
                        "receivesOther",
                        "false",
                        "birthDate-day",
                        "" + birthday.getDayOfMonth(),
                        "birthDate-month",
                        "" + birthday.getMonthValue(),
                        "birthDate-year",
                        "" + birthday.getYear())
                .forEach((name, usual) -> request.param(name, others.getOrDefault(name, usual)));
        return request.exchange();
    }

    @Test
    void programs_list_the_services() {
        assertThat(site.get().uri("/api/v1/services"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.services.length()", count -> count.assertThat().isEqualTo(8))
                .hasPathSatisfying(
                        "$.services[?(@.code=='PPID')].promise.extension",
                        days -> days.assertThat().asArray().containsExactly(7))
                .hasPathSatisfying(
                        "$.services[?(@.code=='SKP')].measured.promises.broken",
                        broken -> broken.assertThat().asArray().containsExactly(5))
                .hasPathSatisfying(
                        "$.services[?(@.kind=='elsewhere')].address",
                        all -> all.assertThat().asArray().hasSize(5));
    }

    @Test
    void programs_read_a_form_with_its_rules() {
        assertThat(site.get().uri("/api/v1/services/SKP"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.definition",
                        digest -> digest.assertThat()
                                .isEqualTo(ShippedCatalogue.service("SKP").definitionSha256()))
                .hasPathSatisfying(
                        "$.form.facts[?(@.key=='npwp')].pattern",
                        pattern -> pattern.assertThat().asArray().containsExactly("[0-9]{16}"))
                .hasPathSatisfying(
                        "$.form.eligibility[0].rule",
                        rule -> rule.assertThat().asString().contains("scope"))
                .hasPathSatisfying(
                        "$.form.pages[0].ask[0].label.en",
                        label -> label.assertThat().asString().startsWith("Where"))
                .hasPathSatisfying("$.route[1].who", who -> who.assertThat().isEqualTo("kesbangpol.kewaspadaan"));
    }
}
