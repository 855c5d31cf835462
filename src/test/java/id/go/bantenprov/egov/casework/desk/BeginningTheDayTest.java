package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page of staff: a queue for whom files can reach, and for others what they see instead. */
@CaseworkTest
class BeginningTheDayTest {
    private static final Pattern ENTRY = Pattern.compile("<li><a href=\"(/[^\"]*)\">[^<]+</a><span>");
    private static final String QUEUE = "id=\"antrean\"";
    private static final String INSTEAD = "Yang dapat Anda buka";

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    private String firstPageOf(Officer officer) {
        return browsers.of(officer).get("/kerja").body();
    }

    @ParameterizedTest
    @CsvSource({
        "INSPECTOR, 'riwayatnya dan siapa yang membukanya', name=\"nomor\"",
        "LEADERSHIP, 'yang terlambat, menurut instansi', href=\"/kerja/unit\"",
        "ADMINISTRATOR, 'Administrator tidak membuka berkas', href=\"/kelola/layanan\""
    })
    void says_to_whom_no_file_comes_what_is_to_be_seen_and_where(Role role, String what, String where) {
        assertThat(firstPageOf(province.staff("Pegawai Contoh", role, "diskominfo")))
                .contains(INSTEAD, what, where)
                .doesNotContain(QUEUE);
    }

    @Test
    void holds_for_a_position_through_which_no_service_passes() {
        assertThat(firstPageOf(province.holder("Rahmat Fauzi", "setda.sekda", Role.LEADERSHIP)))
                .contains(INSTEAD)
                .doesNotContain(QUEUE);
    }

    @ParameterizedTest
    @CsvSource({
        "INSPECTOR, Meja kerja, Antrean",
        "ADMINISTRATOR, Meja kerja, Antrean",
        "LEADERSHIP, Meja kerja, Antrean",
        "LEADERSHIP, Instansi, Unit saya",
        "HEAD, Antrean, Meja kerja",
        "HEAD, Unit saya, Instansi",
        "OFFICER, Antrean, Meja kerja"
    })
    void has_a_menu_that_names_what_stands_behind_it(Role role, String named, String not) {
        assertThat(firstPageOf(province.staff("Pegawai Contoh", role, "dpmptsp")))
                .contains(">" + named + "</a>")
                .doesNotContain(">" + not + "</a>");
    }

    @Test
    void begins_with_the_name_of_the_office_held() {
        assertThat(firstPageOf(province.headOf("Sri Lestari", "kesra"))).contains("Sri Lestari<br>Kepala Biro Kesra");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.INCLUDE,
            names = {"INSPECTOR", "LEADERSHIP", "ADMINISTRATOR"})
    void leads_nowhere_that_does_not_open(Role role) {
        var browser = browsers.of(province.staff("Pegawai Contoh", role, "diskominfo"));

        var entries = ENTRY.matcher(browser.get("/kerja").body()).results().map(found -> found.group(1));

        assertThat(entries)
                .hasSizeGreaterThan(2)
                .allMatch(address -> browser.get(address).statusCode() == 200);
    }

    @Test
    void tells_an_inspector_that_a_number_is_mistyped() {
        var inspector = browsers.of(province.staff("Nining Kurnia", Role.INSPECTOR, "inspektorat"));

        assertThat(inspector.get("/kerja?nomor=BTN-26-0000-0000").body())
                .contains("Periksa lagi nomornya", "value=\"BTN-26-0000-0000\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/kerja?nomor=, 'Isi nomor permohonan, misalnya'",
        "/kerja?nomor=BTN-26-2222-222T, Tidak ada permohonan dengan nomor ini"
    })
    void tells_an_inspector_why_a_number_opens_nothing(String address, String why) {
        var inspector = browsers.of(province.staff("Nining Kurnia", Role.INSPECTOR, "inspektorat"));

        assertThat(inspector.get(address).body()).contains("aria-describedby=\"nomor-galat\"", why);
    }

    @Test
    void tells_nobody_else_whether_there_is_such_a_number() {
        var officer = browsers.of(province.staff("Pegawai Contoh", Role.ADMINISTRATOR, "diskominfo"));

        assertThat(officer.get("/kerja?nomor=BTN-26-2222-222T").statusCode()).isEqualTo(302);
    }

    @Test
    void begins_no_application_where_a_service_is_described() {
        var officer = browsers.of(province.officer("Asep Mulyana", "dpmptsp.loket"));

        assertThat(officer.get("/layanan/surat-keterangan-penelitian").body())
                .contains("diajukan dengan akun warga")
                .doesNotContain("/permohonan/baru/");
    }

    @Test
    void is_the_queue_for_whoever_a_file_can_reach() {
        assertThat(firstPageOf(province.officer("Asep Mulyana", "dpmptsp.loket")))
                .contains(QUEUE)
                .doesNotContain(INSTEAD);
    }
}
