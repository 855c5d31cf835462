package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Program;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.LookTaken;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.identity.Resident;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplyTest
class FollowingByProgramTest {
    @Autowired
    Applicants applicants;

    @Autowired
    AccessRecords accessRecords;

    @Autowired
    Programs programs;

    Resident resident;
    Program program;

    @BeforeEach
    void meet() {
        resident = applicants.resident();
        program = programs.of(resident);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void an_application_is_withdrawn_on_the_version_that_was_read() {
        var number = applicants.sent(resident);
        var path = "/applications/" + number + "/withdrawal";

        assertThat(program.send("POST", path, "").statusCode()).isEqualTo(428);
        for (var other : new String[] {"\"7\"", "7", "*", "W/\"1\""}) {
            assertThat(program.send("POST", path, "", "If-Match", other).statusCode())
                    .isEqualTo(412);
        }
        assertThat(program.send("POST", path, "", "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void where_it_moved_on_the_program_is_told_to_which_version() {
        var path = "/applications/" + applicants.sent(resident) + "/withdrawal";

        var stale = Program.json(program.send("POST", path, "", "If-Match", "\"7\""));

        assertThat(stale.path("type").asString()).isEqualTo("/api/problems/stale");
        assertThat(stale.path("currentVersion").asInt()).isEqualTo(1);
    }

    @Test
    void an_application_that_has_ended_is_not_withdrawn_again() {
        var path = "/applications/" + applicants.sent(resident) + "/withdrawal";
        program.send("POST", path, "", "If-Match", "\"1\"");

        var again = program.send("POST", path, "", "If-Match", "\"2\"");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("/api/problems/not-in-this-state", "\"state\":\"WITHDRAWN\"");
    }

    @Test
    void a_message_is_written_once_under_one_key() {
        var number = applicants.sent(resident);
        var path = "/applications/" + number + "/messages";
        var key = key();

        program.send("POST", path, "{\"text\": \"Kapan selesai?\"}", "Idempotency-Key", key);
        program.send("POST", path, "{\"text\": \"Kapan selesai?\"}", "Idempotency-Key", key);

        assertThat(Program.json(program.get(path)).path("messages"))
                .singleElement()
                .satisfies(
                        message -> assertThat(message.path("from").asString()).isEqualTo("applicant"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": \" \"}", "{}"})
    void a_message_says_something(String body) {
        var path = "/applications/" + applicants.sent(resident) + "/messages";
        var answer = program.send("POST", path, body, "Idempotency-Key", key());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/api/problems/nothing-said");
    }

    @Test
    void a_message_that_is_too_long_is_told_how_long_it_may_be() {
        var path = "/applications/" + applicants.sent(resident) + "/messages";
        var body = "{\"text\": \"" + "x".repeat(1_001) + "\"}";
        var answer = program.send("POST", path, body, "Idempotency-Key", key());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/api/problems/too-long", "\"most\":1000");
    }

    @Test
    void the_receipt_opens_the_entry_of_the_log() {
        var number = applicants.sent(resident);

        var receipt = Program.json(program.get("/applications/" + number + "/receipt"));

        assertThat(receipt.path("number").asString()).isEqualTo(number.text());
        assertThat(receipt.at("/entries/0/salt").asString()).hasSize(43);
    }

    @Test
    void a_file_is_given_out_as_it_was_kept_and_that_is_recorded() {
        var number = applicants.sent(resident);
        var listed =
                Program.json(program.get("/applications/" + number + "/files")).at("/files/0");
        var file = listed.at("/file/id").asString();

        var download = program.get("/applications/" + number + "/files/" + file);

        assertThat(listed.path("requirement").asString()).isEqualTo("ktp");
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(accessRecords.lookedAt(number.text()))
                .extracting(LookTaken::part)
                .contains(Part.ATTACHMENT);
    }

    @ParameterizedTest
    @CsvSource({"/messages, MESSAGES", "/receipt, FILE"})
    void what_a_program_reads_of_it_is_recorded(String path, Part part) {
        var number = applicants.sent(resident);

        program.get("/applications/" + number + path);

        assertThat(accessRecords.lookedAt(number.text()))
                .extracting(LookTaken::part)
                .containsExactly(part);
    }

    @Test
    void that_a_program_reads_what_is_to_be_corrected_is_recorded() {
        var number = applicants.sent(resident);
        applicants.haveToCorrect(number, Applicants.WHAT_FOR);
        var before = accessRecords.lookedAt(number.text());

        program.get("/applications/" + number);

        assertThat(accessRecords.lookedAt(number.text())).hasSize(before.size() + 1);
    }

    @Test
    void to_ask_where_it_stands_is_no_look() {
        var number = applicants.sent(resident);

        program.get("/applications/" + number);

        assertThat(accessRecords.lookedAt(number.text())).isEmpty();
    }

    @Test
    void nothing_of_it_is_there_for_the_program_of_somebody_else() {
        var number = applicants.sent(resident);
        var file = Program.json(program.get("/applications/" + number + "/files"))
                .at("/files/0/file/id")
                .asString();
        var stranger = programs.of(applicants.resident());

        for (var path : new String[] {"", "/receipt", "/messages", "/files", "/files/" + file, "/result"}) {
            assertThat(stranger.get("/applications/" + number + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(program.get("/applications/" + applicants.sent(resident) + "/files/" + file)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void there_is_no_result_before_the_end() {
        assertThat(program.get("/applications/" + applicants.sent(resident) + "/result")
                        .statusCode())
                .isEqualTo(404);
    }
}
