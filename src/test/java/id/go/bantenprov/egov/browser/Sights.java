package id.go.bantenprov.egov.browser;

import static java.util.stream.Stream.concat;

import id.go.bantenprov.egov.browser.Sight.Who;
import id.go.bantenprov.egov.browser.Team.Seat;
import id.go.bantenprov.egov.casework.model.ApplicationState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** The one list of everything there is to see. A new page, or a new state of an application, belongs in it. */
@TestComponent
final class Sights {
    static final Who ANYBODY = new Who.Anybody();
    static final Who APPLICANT = new Who.Applicant();
    static final Who COUNTER = new Who.Staff(Seat.COUNTER);
    static final Who ASSESSOR = new Who.Staff(Seat.ASSESSOR);
    static final Who REVIEWER = new Who.Staff(Seat.REVIEWER);
    static final Who AGENCY_HEAD = new Who.Staff(Seat.AGENCY_HEAD);
    static final Who LEADERSHIP = new Who.Staff(Seat.LEADERSHIP);
    static final Who INSPECTOR = new Who.Staff(Seat.INSPECTOR);
    static final Who ADMINISTRATOR = new Who.Staff(Seat.ADMINISTRATOR);

    /** Addresses outside the API that answer with a file, a stream or another address, never with a page. */
    static final Set<String> NO_PAGES = Set.of(
            "/akun/data/unduhan",
            "/kerja/permohonan/{number}/berkas/{file}",
            "/kerja/permohonan/{number}/berkas/{file}/halaman/{page}",
            "/kerja/permohonan/{number}/hadir",
            "/kerja/permohonan/{number}/catatan",
            "/kerja/permohonan/{number}/isian/{field}",
            "/kerja/permohonan/{number}/kembalikan",
            "/kerja/permohonan/{number}/koreksi",
            "/kerja/permohonan/{number}/koreksi/batal",
            "/kerja/permohonan/{number}/ktp",
            "/kerja/permohonan/{number}/lanjut",
            "/kerja/permohonan/{number}/lengkap",
            "/kerja/permohonan/{number}/penilaian",
            "/kerja/permohonan/{number}/persetujuan",
            "/kerja/permohonan/{number}/pesan",
            "/kerja/permohonan/{number}/tugas",
            "/kinerja.csv",
            "/live",
            "/log/checkpoint",
            "/log/vkey",
            "/log/tile/{*path}",
            "/permohonan/draf/{draft}",
            "/permohonan/draf/{draft}/berkas/{file}",
            "/permohonan/{number}/berkas/{file}",
            "/permohonan/{number}/hasil",
            "/permohonan/{number}/pesan",
            "/permohonan/{number}/tanda-terima.json",
            "/permohonan/{number}/tanda-terima.tlog-proof",
            "/verifikasi/ca.pem",
            "/verifikasi/ca.crl");

    private static final String SEND = "main form button.govuk-button";
    private static final String CORRECTION = "/permohonan/{number}/perbaikan";
    private static final String VERIFICATION = "/verifikasi/{token}";
    private static final String FILE = "/kerja/permohonan/{number}";
    private static final String DRAFT_PAGE = "/permohonan/draf/{draft}/{page}";

    private final Places places;

    Sights(Places places) {
        this.places = places;
    }

    List<Sight> all() {
        return Stream.of(publicPages(), checking(), entrance(), account(), writing(), own(), staff())
                .flatMap(sights -> sights)
                .toList();
    }

    private static Stream<Sight> publicPages() {
        return Stream.of(
                Sight.of(ANYBODY, "/"),
                Sight.of(ANYBODY, "/layanan"),
                Sight.of(ANYBODY, "/layanan", () -> "/layanan?q=ijin+peneltian").called("found"),
                Sight.of(ANYBODY, "/layanan", () -> "/layanan?q=xyzzy").called("nothing found"),
                Sight.of(ANYBODY, "/layanan/{slug}", () -> "/layanan/surat-keterangan-penelitian"),
                Sight.of(ANYBODY, "/layanan/{slug}/syarat", () -> "/layanan/surat-keterangan-penelitian/syarat"),
                Sight.of(ANYBODY, "/layanan/{slug}/syarat", () -> "/layanan/surat-keterangan-penelitian/syarat")
                        .called("with errors")
                        .after(SEND),
                Sight.of(ANYBODY, "/kinerja"),
                Sight.of(ANYBODY, "/kinerja/{service}", () -> "/kinerja/SKP"),
                Sight.of(ANYBODY, "/kinerja/{service}/{figure}", () -> "/kinerja/SKP/masuk"),
                Sight.of(ANYBODY, "/log"),
                Sight.of(ANYBODY, "/log", () -> "/log?nomor=1").called("one entry"),
                Sight.of(ANYBODY, "/log", () -> "/log?nomor=999999999").called("no entry of that number"),
                Sight.of(ANYBODY, "/api"),
                Sight.of(ANYBODY, "/privasi"),
                Sight.of(ANYBODY, "/akses"));
    }

    /** What somebody finds who has a number or a letter and no account. */
    private Stream<Sight> checking() {
        var tracked = Arrays.stream(Places.State.values())
                .map(state -> Sight.of(ANYBODY, "/lacak", () -> "/lacak?nomor=" + places.number(state))
                        .called(state.name()));
        var pages = Stream.of(
                Sight.of(ANYBODY, "/lacak"),
                Sight.of(ANYBODY, "/lacak", () -> "/lacak?nomor=BTN-26-7KQ4-M2XX")
                        .called("mistyped")
                        .refused(422),
                Sight.of(ANYBODY, "/lacak", () -> "/lacak?nomor=BTN-26-2222-222T")
                        .called("unknown")
                        .refused(404),
                Sight.of(ANYBODY, "/verifikasi"),
                Sight.of(ANYBODY, VERIFICATION, () -> places.verification(Places.State.ISSUED))
                        .called("valid"),
                Sight.of(ANYBODY, VERIFICATION, () -> places.verification(Places.State.REVOKED))
                        .called("revoked"),
                Sight.of(ANYBODY, VERIFICATION, () -> "/verifikasi/22222222222222222222222222")
                        .called("unknown")
                        .refused(404));
        return concat(tracked, pages);
    }

    private static Stream<Sight> entrance() {
        var request = UUID.randomUUID();
        return Stream.of(
                Sight.of(ANYBODY, "/masuk"),
                Sight.of(ANYBODY, "/masuk").called("refused").after(SEND),
                Sight.of(ANYBODY, "/masuk", () -> "/masuk?terhapus=ya").called("after erasing"),
                Sight.of(ANYBODY, "/daftar"),
                Sight.of(ANYBODY, "/daftar").called("with errors").after(SEND),
                Sight.of(ANYBODY, "/daftar/kode/{id}", () -> "/daftar/kode/" + request),
                Sight.of(ANYBODY, "/daftar/kode/{id}", () -> "/daftar/kode/" + request)
                        .called("with errors")
                        .after(SEND),
                Sight.of(ANYBODY, "/pulihkan"),
                Sight.of(ANYBODY, "/pulihkan").called("with errors").after(SEND),
                Sight.of(ANYBODY, "/pulihkan/{id}", () -> "/pulihkan/" + request),
                Sight.of(ANYBODY, "/pulihkan/{id}", () -> "/pulihkan/" + request)
                        .called("with errors")
                        .after(SEND));
    }

    private Stream<Sight> account() {
        var request = UUID.randomUUID();
        return Stream.of(
                Sight.of(APPLICANT, "/akun"),
                Sight.of(COUNTER, "/akun").called("of staff"),
                Sight.of(APPLICANT, "/akun/nama"),
                Sight.of(APPLICANT, "/akun/nama").called("with errors").after(SEND),
                Sight.of(APPLICANT, "/akun/email"),
                Sight.of(APPLICANT, "/akun/email").called("with errors").after(SEND),
                Sight.of(APPLICANT, "/akun/email/{id}", () -> "/akun/email/" + request),
                Sight.of(APPLICANT, "/akun/email/{id}", () -> "/akun/email/" + request)
                        .called("with errors")
                        .after(SEND),
                Sight.of(APPLICANT, "/akun/kunci"),
                Sight.of(APPLICANT, "/akun/pembukaan"),
                Sight.of(APPLICANT, "/akun/data"),
                Sight.of(APPLICANT, "/akun/sesi"),
                Sight.of(APPLICANT, "/akun/token"),
                Sight.of(APPLICANT, "/akun/kotak-masuk"),
                Sight.of(APPLICANT, "/akun/kotak-masuk/{message}", places::messageOfApplicant));
    }

    private Stream<Sight> writing() {
        var beginning = Stream.of(
                Sight.of(APPLICANT, "/permohonan/baru/{slug}", () -> "/permohonan/baru/surat-keterangan-penelitian"),
                Sight.of(APPLICANT, DRAFT_PAGE, () -> places.emptyDraft() + "/research")
                        .called("with errors")
                        .after("#isian .govuk-button-group button"),
                Sight.of(APPLICANT, "/permohonan/draf/{draft}/periksa", () -> places.filledDraft() + "/periksa"),
                Sight.of(APPLICANT, "/permohonan/draf/{draft}/periksa", () -> places.emptyDraft() + "/periksa")
                        .called("with something missing"),
                Sight.of(APPLICANT, "/permohonan/draf/{draft}/syarat", () -> places.refusedDraft() + "/syarat"),
                Sight.of(APPLICANT, "/permohonan/draf/{draft}/versi", () -> places.filledDraft() + "/versi"),
                Sight.of(APPLICANT, "/permohonan/draf/{draft}/hapus", () -> places.filledDraft() + "/hapus"));
        var form = places.pagesOfTheForm()
                .map(page -> Sight.of(APPLICANT, DRAFT_PAGE, () -> places.filledDraft() + "/" + page)
                        .called(page));
        return concat(beginning, form);
    }

    private Stream<Sight> own() {
        var states = Arrays.stream(Places.State.values())
                .map(state -> Sight.of(APPLICANT, "/permohonan/{number}", () -> places.application(state))
                        .called(state.name()));
        var pages = Stream.of(
                Sight.of(APPLICANT, "/permohonan"),
                Sight.of(APPLICANT, "/permohonan/{number}", () -> "/permohonan/" + places.corrected())
                        .called("corrected, on conditions"),
                Sight.of(APPLICANT, "/permohonan/{number}/isian", () -> justSent() + "/isian"),
                Sight.of(
                                APPLICANT,
                                "/permohonan/{number}/isian",
                                () -> places.application(Places.State.ISSUED) + "/isian")
                        .called("of what is issued"),
                Sight.of(APPLICANT, "/permohonan/{number}/terkirim", () -> justSent() + "/terkirim"),
                Sight.of(APPLICANT, "/permohonan/{number}/tarik", () -> justSent() + "/tarik"),
                Sight.of(APPLICANT, "/permohonan/{number}/tanda-terima", () -> justSent() + "/tanda-terima"),
                Sight.of(APPLICANT, CORRECTION, () -> awaitingApplicant() + "/perbaikan"),
                Sight.of(APPLICANT, CORRECTION, () -> awaitingApplicant() + "/perbaikan")
                        .called("with something missing")
                        .after("#isian .govuk-button-group button"));
        return concat(states, pages);
    }

    private String justSent() {
        return places.application(Places.State.CHECKING);
    }

    private String awaitingApplicant() {
        return places.application(Places.State.AWAITING_APPLICANT);
    }

    private Stream<Sight> staff() {
        return concat(
                files(),
                Stream.of(
                        Sight.of(COUNTER, "/kerja"),
                        Sight.of(COUNTER, "/kerja", () -> "/kerja?nomor=BTN-26-0000-0000")
                                .called("no such number"),
                        Sight.of(AGENCY_HEAD, "/kerja").called("of the agency"),
                        Sight.of(AGENCY_HEAD, "/kerja/unit"),
                        Sight.of(LEADERSHIP, "/kerja/unit").called("of the province"),
                        Sight.of(INSPECTOR, "/kerja").called("of the inspectorate"),
                        Sight.of(INSPECTOR, "/kerja", () -> "/kerja?nomor=BTN-26-0000-0000")
                                .called("of the inspectorate, no such number"),
                        Sight.of(INSPECTOR, "/kerja", () -> "/kerja?nomor=").called("of the inspectorate, no number"),
                        Sight.of(LEADERSHIP, "/kerja").called("of the leadership"),
                        Sight.of(ADMINISTRATOR, "/kerja").called("of an administrator"),
                        Sight.of(INSPECTOR, FILE, () -> places.file(Places.State.ISSUED))
                                .called("inspected"),
                        Sight.of(COUNTER, "/kerja/kalender"),
                        Sight.of(COUNTER, "/kerja/kotak-masuk"),
                        Sight.of(AGENCY_HEAD, "/kerja/kotak-masuk/{message}", places::messageOfHead),
                        Sight.of(ADMINISTRATOR, "/kelola/komponen"),
                        Sight.of(ADMINISTRATOR, "/kelola/kunci"),
                        Sight.of(ADMINISTRATOR, "/kelola/kunci")
                                .called("with a wrong password")
                                .after(SEND),
                        Sight.of(ADMINISTRATOR, "/kelola/layanan"),
                        Sight.of(ADMINISTRATOR, "/kelola/surat"),
                        Sight.of(ADMINISTRATOR, "/kelola/surat-mati")));
    }

    /** Each state as the office sees it, and each decision it can take. */
    private Stream<Sight> files() {
        var states = Arrays.stream(Places.State.values())
                .map(state ->
                        Sight.of(AGENCY_HEAD, FILE, () -> places.file(state)).called(state.name()));
        var decisions = Stream.of(
                decision(COUNTER, Places.State.CHECKING, "lengkap"),
                decision(COUNTER, Places.State.CHECKING, "koreksi"),
                decision(ASSESSOR, Places.State.IN_ASSESSMENT, "penilaian"),
                decision(REVIEWER, Places.State.IN_REVIEW, "persetujuan"),
                Sight.of(REVIEWER, FILE, () -> "/kerja/permohonan/" + places.corrected())
                        .called("corrected, on conditions"),
                authority("/tanda-tangan", Places.State.AWAITING_SIGNATURE),
                authority("/perpanjangan", Places.State.IN_REVIEW),
                authority("/pencabutan", Places.State.ISSUED));
        return concat(states, decisions);
    }

    private Sight authority(String deed, Places.State state) {
        return Sight.of(AGENCY_HEAD, FILE + deed, () -> places.file(state) + deed);
    }

    private Sight decision(Who who, Places.State state, String decision) {
        return Sight.of(who, FILE, () -> places.file(state) + "?keputusan=" + decision)
                .called("deciding " + decision);
    }

    /** The names of all states an application can be in, as the database writes them. */
    static Stream<String> statesOfAnApplication() {
        return leaves(ApplicationState.class)
                .map(state -> state.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(Locale.ROOT));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Sights::leaves) : Stream.of(type);
    }
}
