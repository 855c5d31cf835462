package id.go.bantenprov.egov.ledger.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.sequence.LogNode;
import id.go.bantenprov.egov.ledger.sequence.Sequencer;
import id.go.bantenprov.verify.Verify;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadingTheLogTest {
    private static final Pattern OLDER = Pattern.compile("href=\"(/log\\?after=([0-9]+))#daftar\"");

    @LocalServerPort
    int port;

    @Autowired
    Ledger ledger;

    @Autowired
    Sequencer sequencer;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void the_page_explains_the_log_in_both_languages() throws Exception {
        var vkey = get("/log/vkey").body().strip().replace("+", "&#43;");

        assertThat(get("/log").body())
                .contains("Catatan publik", "bin/verify log")
                .containsAnyOf(vkey, vkey.replace("&#43;", "+"));
        assertThat(get("/log?lang=en").body()).contains("Public log", "newest first");
    }

    @ParameterizedTest
    @CsvSource({"/log, Surat Keterangan Penelitian", "/log?lang=en, Research Permit Letter"})
    void an_entry_is_shown_with_the_name_of_its_service_beside_the_code(String page, String name) throws Exception {
        transaction.executeWithoutResult(_ -> ledger.append(LogNode.entry(1)));
        sequencer.round();

        assertThat(get(page).body()).contains(name + " <span class=\"egov-small egov-quiet egov-code\">SKP</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0001", "%201%20"})
    void an_entry_is_found_by_its_number(String number) throws Exception {
        assertThat(get("/log?nomor=" + number).body())
                .containsOnlyOnce("role=\"rowheader\"")
                .contains("role=\"rowheader\" class=\"egov-num egov-at-start\">1</th>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999.999.999", "0", "-1", "abc", "99999999999999999999", "%3Cscript%3E"})
    void a_number_that_is_not_there_is_said_to_be_none(String number) throws Exception {
        var page = get("/log?nomor=" + number);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Tidak ada catatan bernomor itu").doesNotContain("rowheader", "<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "999999999"})
    void a_page_beyond_the_ends_of_the_log_is_the_page_at_its_end(String after) throws Exception {
        transaction.executeWithoutResult(_ -> ledger.append(LogNode.entry(1)));
        sequencer.round();

        assertThat(get("/log?after=" + after).body())
                .contains("rowheader")
                .doesNotContain("Tidak ada catatan bernomor itu");
    }

    @Test
    void older_entries_are_on_the_pages_after_the_newest() throws Exception {
        transaction.executeWithoutResult(_ -> IntStream.range(0, 21).forEach(each -> ledger.append(LogNode.entry(1))));
        sequencer.round();

        var older = OLDER.matcher(get("/log").body());

        assertThat(older.find()).isTrue();
        var below = Long.parseLong(older.group(2)) - 1;
        assertThat(get(older.group(1)).body())
                .contains("egov-at-start\">" + String.format(Locale.forLanguageTag("id"), "%,d", below) + "</th>");
    }

    @Test
    void the_checkpoint_is_text_that_is_kept_for_a_moment_only() throws Exception {
        var checkpoint = get("/log/checkpoint");

        assertThat(checkpoint.statusCode()).isEqualTo(200);
        assertThat(header(checkpoint, "Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(header(checkpoint, "Cache-Control")).contains("max-age=1");
    }

    @Test
    void a_tile_is_bytes_that_are_kept_for_ever_and_brings_no_session() throws Exception {
        for (var path : new String[] {"/log/tile/0/000.p/1", "/log/tile/entries/000.p/1"}) {
            var tile = get(path);
            assertThat(tile.statusCode()).isEqualTo(200);
            assertThat(header(tile, "Content-Type")).isEqualTo("application/octet-stream");
            assertThat(header(tile, "Cache-Control")).contains("max-age=31536000", "immutable", "public");
            assertThat(tile.headers().map()).doesNotContainKey("Set-Cookie");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/0/999",
                "/log/tile/0/000.p/0",
                "/log/tile/entries/x001/000",
                "/log/tile/",
                "/log/tile",
                "/log/none"
            })
    void what_the_log_does_not_have_is_not_found(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void the_form_of_a_receipt_is_published() throws Exception {
        assertThat(get("/api/schemas/receipt-1.json").body()).contains("2020-12", "\"additionalProperties\": false");
    }

    @Test
    void an_outsider_finds_the_log_of_the_running_application_right() {
        transaction.executeWithoutResult(_ -> ledger.append(LogNode.entry(1)));
        sequencer.round();
        var said = new ByteArrayOutputStream();

        var exit = Verify.run(
                new String[] {"log", "--url", "http://localhost:" + port},
                new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
