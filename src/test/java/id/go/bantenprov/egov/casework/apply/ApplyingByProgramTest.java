package id.go.bantenprov.egov.casework.apply;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Program;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Resident;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApplyTest
class ApplyingByProgramTest {
    @Autowired
    Applicants applicants;

    @Autowired
    Programs programs;

    @Autowired
    Limits limits;

    Resident resident;
    Program program;

    @BeforeEach
    void meet() {
        resident = applicants.resident();
        program = programs.of(resident);
    }

    /** A whole application with its file, under a key. */
    private HttpResponse<String> submit(String key, String information) throws IOException {
        return submit(key, information, uploaded());
    }

    private HttpResponse<String> submit(String key, String information, String draft, String file) {
        var body = """
                {"service": "PPID", "draft": "%s", "answers": {
                  "indonesian": true, "applicantType": "person", "holdingAgency": "dpupr",
                  "information": "%s", "purpose": "Untuk penelitian tentang jalan di selatan",
                  "delivery": "account", "ktp": [%s]}}""".formatted(draft, information, file);
        return program.send("POST", "/applications", body, "Idempotency-Key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void sends_a_whole_application_and_reads_it_back() throws IOException {
        var created = submit(key(), "Rencana perbaikan jalan Pandeglang sampai Sumur tahun 2027");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        var path = created.headers().firstValue("Location").orElseThrow().replace("/api/v1", "");

        var read = program.get(path);

        assertThat(read.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(Program.json(read).path("state").asString()).isEqualTo("CHECKING");
        assertThat(program.get("/applications").body())
                .contains(Program.json(created).path("number").asString());
    }

    @Test
    void reads_times_by_the_clock_of_the_province() throws IOException {
        submit(key(), "Rencana perbaikan jalan Pandeglang sampai Sumur tahun 2027");

        var sent =
                Program.json(program.get("/applications")).path("applications").get(0);

        assertThat(sent.path("submittedAt").asString()).endsWith("+07:00");
    }

    @Test
    void a_request_sent_again_makes_no_second_application() throws IOException {
        var uploaded =
                Program.json(program.upload("/uploads?service=PPID&requirement=ktp&name=ktp.pdf", Samples.pdf()));
        var draft = uploaded.path("draft").asString();
        var file = uploaded.path("file").toString();
        var key = key();
        var text = "Rencana perbaikan jalan Pandeglang sampai Sumur tahun 2027";

        var first = submit(key, text, draft, file);
        var second = submit(key, text, draft, file);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(submit(key, text + " dan 2028", draft, file).statusCode()).isEqualTo(422);
        assertThat(Program.json(program.get("/applications")).path("applications"))
                .hasSize(1);
    }

    @Test
    void a_draft_sent_before_is_answered_with_its_number_also_under_another_key() throws IOException {
        var uploaded = uploaded();
        var text = "Rencana perbaikan jalan Pandeglang sampai Sumur tahun 2027";
        var first = submit(key(), text, uploaded);

        var second = submit(key(), text, uploaded);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void a_draft_that_somebody_else_has_sent_is_not_there() throws IOException {
        var uploaded = uploaded();
        var text = "Rencana perbaikan jalan Pandeglang sampai Sumur tahun 2027";
        submit(key(), text, uploaded);
        program = programs.of(applicants.resident());

        assertThat(submit(key(), text, uploaded).statusCode()).isEqualTo(404);
    }

    private JsonNode uploaded() throws IOException {
        return Program.json(program.upload("/uploads?service=PPID&requirement=ktp&name=ktp.pdf", Samples.pdf()));
    }

    private HttpResponse<String> submit(String key, String information, JsonNode uploaded) {
        return submit(
                key,
                information,
                uploaded.path("draft").asString(),
                uploaded.path("file").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"service", "[]", "{\"service\": \"PPID\", \"answers\": 7}"})
    void a_body_that_cannot_be_read_is_the_programs_fault(String body) {
        var answer = program.send("POST", "/applications", body, "Idempotency-Key", key());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/api/problems/400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*+json", "text/plain"})
    void a_body_of_another_type_or_of_any_is_not_read(String type) {
        var answer = program.sendAs(type, "/applications", "{}", "Idempotency-Key", key());
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("/api/problems/415");
    }

    @ParameterizedTest
    @CsvSource({"'{}', service", "'{\"service\": \"PPID\"}', information"})
    void what_a_body_leaves_out_is_named(String body, String field) {
        var answer = program.send("POST", "/applications", body, "Idempotency-Key", key());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"" + field + "\"");
    }

    @Test
    void and_is_called_by_the_words_of_the_form() {
        var body = "{\"service\": \"PPID\", \"answers\": {\"indonesian\": true, \"applicantType\": \"body\"}}";
        var errors = Program.json(program.send("POST", "/applications", body, "Idempotency-Key", key()))
                .path("errors");

        assertThat(errors.valueStream().map(each -> each.path("field").asString()))
                .contains("npwp", "holdingAgency");
        assertThat(errors.valueStream().map(each -> each.path("message").asString()))
                .noneMatch(sentence -> sentence.contains("npwp") || sentence.contains("holdingAgency"));
    }

    @Test
    void nor_are_brackets_without_end_and_numbers_without_end() {
        for (var answers : new String[] {"[".repeat(100_000), "{\"a\": " + "9".repeat(100_000) + "}"}) {
            var body = "{\"service\": \"PPID\", \"answers\": " + answers + "}";
            assertThat(program.send("POST", "/applications", body, "Idempotency-Key", key())
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void a_body_longer_than_anything_it_can_mean_is_not_read() {
        var answer = program.send("POST", "/applications", " ".repeat(600_000), "Idempotency-Key", key());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/api/problems/413");
    }

    @Test
    void every_wrong_answer_is_named() throws IOException {
        var refused = submit(key(), "x");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Program.json(refused).at("/errors/0/field").asString()).isEqualTo("information");
        assertThat(Program.json(program.get("/applications")).path("applications"))
                .isEmpty();
    }

    @Test
    void a_draft_takes_neither_files_nor_answers_of_another_service() throws IOException {
        var draft = Program.json(program.upload("/uploads?service=PPID&requirement=ktp", Samples.pdf()))
                .path("draft")
                .asString();
        var body = "{\"service\": \"SKP\", \"draft\": \"" + draft + "\", \"answers\": {}}";

        assertThat(program.send("POST", "/applications", body, "Idempotency-Key", key())
                        .statusCode())
                .isEqualTo(404);
        assertThat(program.upload("/uploads?service=SKP&requirement=ktp&draft=" + draft, Samples.pdf())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_is_not_taken_is_named_with_the_reason() {
        var answer = program.upload("/uploads?service=PPID&requirement=ktp", new byte[] {1, 2, 3});
        var error = Program.json(answer).at("/errors/0");
        assertThat(error.path("field").asString()).isEqualTo("ktp");
        assertThat(error.path("code").asString()).isEqualTo("wrongType");
        assertThat(error.path("message").asString()).isNotEmpty();
    }

    /** The answer is kept for repeats: it must not grow with what a caller makes up. */
    @Test
    void of_made_up_names_twenty_are_named_and_none_at_length() {
        var names = IntStream.range(0, 9_000).mapToObj(i -> "\"" + "x".repeat(i == 0 ? 40_000 : 9) + i + "\": 1");
        var body = "{\"service\": \"PPID\", \"answers\": {" + names.collect(joining(",")) + "}}";
        var refused = program.send("POST", "/applications", body, "Idempotency-Key", key());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Program.json(refused).path("errors"))
                .hasSize(20)
                .allSatisfy(error -> assertThat(error.path("field").asString()).hasSizeLessThanOrEqualTo(60));
        assertThat(refused.body()).hasSizeLessThan(6_000);
    }

    @Test
    void made_up_names_hide_nothing_that_is_wrong_with_the_form() {
        var names = IntStream.range(0, 200).mapToObj(i -> "\"x" + i + "\": 1").collect(joining(","));
        var body = "{\"service\": \"PPID\", \"answers\": {" + names + ", \"information\": 1}}";
        var refused = program.send("POST", "/applications", body, "Idempotency-Key", key());
        assertThat(Program.json(refused).at("/errors/0/field").asString()).isEqualTo("information");
    }

    private HttpResponse<String> refusedOnceMore() {
        for (int i = 0; i < 1_000; i++)
            limits.take(Limit.REFUSED_FORM, resident.account().toString());
        return program.send("POST", "/applications", "{\"service\": \"PPID\"}", "Idempotency-Key", key());
    }

    @Test
    void whoever_is_refused_without_end_is_told_to_wait() {
        var answer = refusedOnceMore();
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    @Test
    void what_is_right_is_taken_meanwhile() throws IOException {
        refusedOnceMore();
        assertThat(submit(key(), "Rencana perbaikan jalan Pandeglang sampai Sumur tahun 2027")
                        .statusCode())
                .isEqualTo(201);
    }
}
