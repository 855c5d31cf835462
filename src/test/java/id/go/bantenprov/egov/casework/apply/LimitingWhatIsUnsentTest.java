package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.Program;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.EgovSettings;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody fills the disks with what is never sent. */
@ApplyTest
class LimitingWhatIsUnsentTest {
    private static final String START = "/permohonan/baru/permintaan-informasi-publik";
    private static final String FIRST = "/uploads?service=PPID&requirement=ktp&name=ktp.pdf";

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    Drafts drafts;

    @Autowired
    Programs programs;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Clock clock;

    @Autowired
    EgovSettings settings;

    @Autowired
    JdbcClient jdbc;

    Resident resident;
    Program program;

    @BeforeEach
    void meet() {
        resident = applicants.resident();
        program = programs.of(resident);
    }

    @Test
    void a_refused_first_file_leaves_neither_draft_nor_key_nor_bytes() throws IOException {
        var keys = count("vault.data_key");
        var before = filesOnDisk();
        var answer = program.upload(FIRST, "<html>bukan surat</html>".getBytes());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(begun()).isZero();
        assertThat(count("vault.data_key")).isEqualTo(keys);
        awaitFilesSince(before, 0);
    }

    @Test
    void the_twenty_first_draft_is_not_begun_by_a_program() throws IOException {
        begin(20);
        var answer = program.upload(FIRST, Samples.pdf());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("/api/problems/too-many-drafts");
        assertThat(begun()).isEqualTo(20);
    }

    @Test
    void nor_by_uploads_that_come_all_at_once() throws Exception {
        begin(18);
        var file = Samples.pdf();
        var answers = atOnce(Collections.nCopies(8, FIRST), address -> program.upload(address, file));
        assertThat(answers).containsOnly(201, 409);
        assertThat(begun()).isEqualTo(20);
    }

    @Test
    void nor_on_the_page_which_says_so_in_both_languages() {
        for (var i = 0; i < 20; i++) applicants.file(applicants.draft(resident), "ktp");
        var browser = browsers.of(resident);
        var indonesian = browser.submit(START, START, Map.of());
        assertThat(indonesian.statusCode()).isEqualTo(409);
        assertThat(indonesian.body()).contains("Anda punya terlalu banyak draf");
        assertThat(browser.submit(START, START + "?lang=en", Map.of()).body()).contains("You have too many drafts");
    }

    @Test
    void beginning_again_and_again_takes_up_the_draft_that_was_left_as_it_was() {
        var browser = browsers.of(resident);
        var first = browser.location(browser.submit(START, START, Map.of()));
        assertThat(browser.location(browser.submit(START, START, Map.of()))).isEqualTo(first);
        assertThat(begun()).isEqualTo(1);
    }

    @Test
    void a_program_hands_in_no_more_than_there_is_room_for() throws IOException {
        var draft = draftLeaving(0);
        var before = filesOnDisk();
        var further = program.upload(FIRST + "&draft=" + draft.id(), Samples.pdf());
        assertThat(further.statusCode()).isEqualTo(409);
        assertThat(further.body()).contains("/api/problems/no-room", "100\u00a0MB");
        assertThat(program.upload(FIRST, Samples.pdf()).statusCode()).isEqualTo(409);
        assertThat(begun()).isEqualTo(1);
        awaitFilesSince(before, 0);
    }

    @Test
    void nor_in_uploads_to_several_drafts_that_come_all_at_once() throws Exception {
        var file = Samples.pdf();
        draftLeaving(file.length);
        var drafts = Stream.generate(() -> applicants.draft(resident)).limit(8).toList();
        var answers = atOnce(drafts, draft -> program.upload(FIRST + "&draft=" + draft.id(), file));
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void nor_on_pages_of_several_drafts_that_are_sent_all_at_once() throws Exception {
        var file = Samples.pdf();
        var drafts = Stream.generate(() -> applicants.completeDraft(resident))
                .limit(8)
                .toList();
        draftLeaving(file.length * 3 / 2);
        var before = filesOnDisk();
        var browser = browsers.of(resident);
        browser.token("/akun"); // the one token for all forms that are sent at once
        assertThat(atOnce(drafts, draft -> uploadOnPage(browser, draft, file)))
                .containsOnly(302, 422)
                .containsOnlyOnce(302);
        awaitFilesSince(before, 1);
    }

    @Test
    void a_page_says_at_the_file_that_there_is_no_room() throws IOException {
        var draft = draftLeaving(0);
        var before = filesOnDisk();
        var answer = uploadOnPage(browsers.of(resident), draft, Samples.pdf());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Berkas Anda yang belum dikirim sudah sebanyak 100\u00a0MB");
        awaitFilesSince(before, 0);
    }

    @Test
    void a_file_that_came_too_late_for_the_draft_leaves_nothing_on_the_disk() throws IOException {
        var seen = applicants.draft(resident);
        drafts.save(seen.with(applicants.answers(seen)));
        var before = filesOnDisk();
        var answer = uploadOnPage(browsers.of(resident), seen, Samples.pdf());
        assertThat(answer.statusCode()).isEqualTo(409);
        awaitFilesSince(before, 0);
    }

    @Test
    void uploading_without_end_is_told_to_wait() {
        HttpResponse<String> answer = program.upload(FIRST, new byte[] {1});
        for (var i = 0; i < 240 && answer.statusCode() == 422; i++) answer = program.upload(FIRST, new byte[] {1});
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void the_largest_form_there_is_fits_twice() {
        var largest = catalogue.online(LocalDate.now(clock)).stream()
                .mapToLong(LimitingWhatIsUnsentTest::mostBytes)
                .max()
                .orElseThrow();
        assertThat(2 * largest).isLessThanOrEqualTo(Unsent.BYTES_MAX);
    }

    private static long mostBytes(OnlineService service) {
        return service.form().facts().stream()
                .map(Fact::kind)
                .filter(FactKind.File.class::isInstance)
                .map(FactKind.File.class::cast)
                .mapToLong(kind -> kind.maxBytes() * kind.count().most())
                .sum();
    }

    private void begin(int drafts) {
        for (var i = 0; i < drafts; i++) applicants.draft(resident);
    }

    /** A draft whose file is, as its row says, so large that only this room is left for all others. */
    private Draft draftLeaving(int room) {
        var draft = applicants.completeDraft(resident);
        jdbc.sql("UPDATE document.file SET size_bytes = :size WHERE owner = :owner")
                .param("size", Unsent.BYTES_MAX - room)
                .param("owner", "casework.draft/" + draft.id())
                .update();
        return draft;
    }

    /** What became of the same deed done to each of these at the same moment. */
    private static <T> List<Integer> atOnce(List<T> all, Function<T, HttpResponse<?>> deed)
            throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(all.size())) {
            var deeds = all.stream()
                    .<Callable<Integer>>map(each -> () -> deed.apply(each).statusCode())
                    .toList();
            return hands.invokeAll(deeds).stream().map(Future::resultNow).toList();
        }
    }

    private static HttpResponse<String> uploadOnPage(Browser browser, Draft seen, byte[] file) {
        var page = "/permohonan/draf/" + seen.id() + "/identity";
        var head = """
                --batas\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --batas\r
                Content-Disposition: form-data; name="revisi"\r
                \r
                %d\r
                --batas\r
                Content-Disposition: form-data; name="tampil"\r
                \r
                ktp\r
                --batas\r
                Content-Disposition: form-data; name="ktp"; filename="ktp.pdf"\r
                \r
                """.formatted(browser.token(page), seen.revision()).getBytes();
        return browser.send(browser.request(page)
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--batas--\r\n"))));
    }

    private long begun() {
        return jdbc.sql("SELECT count(*) FROM casework.draft WHERE resident = :resident")
                .param("resident", resident.account())
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    /** Page images of what others have handed in are drawn into the same folder meanwhile: those do not count. */
    private void awaitFilesSince(Set<String> before, int expected) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            var files = filesOnDisk();
            files.removeAll(before);
            files.removeAll(pageImages());
            assertThat(files).hasSize(expected);
        });
    }

    private Set<String> filesOnDisk() throws IOException {
        try (var files = Files.walk(settings.data().resolve("files"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private Set<String> pageImages() {
        return jdbc.sql("SELECT image::text FROM document.page_image")
                .query(String.class)
                .set();
    }
}
