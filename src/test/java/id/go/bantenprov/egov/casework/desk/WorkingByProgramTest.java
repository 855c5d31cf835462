package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.decide.InformationRequests;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.LookTaken;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.identity.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class WorkingByProgramTest extends FileByProgram {
    @Autowired
    InformationRequests requests;

    @Autowired
    Attachments attachments;

    @Autowired
    AccessRecords accessRecords;

    @Test
    void lists_the_own_queue_without_names() {
        var list = call(counter, "GET", "", "");

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("\"cases\"").doesNotContain("Nurhayati");
    }

    @Test
    void lists_what_is_asked_for_by_its_words() {
        var list = call(counter, "GET", "?scope=UNIT&show=ALL&state=IN_REVIEW", "");

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).doesNotContain("CHECKING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope=saya", "show=terlambat", "state=OPEN"})
    void lists_nothing_for_a_word_it_does_not_know(String asked) {
        assertThat(call(counter, "GET", "?" + asked, "").statusCode()).isEqualTo(400);
    }

    @Test
    void reads_a_case_with_its_version() {
        var one = call(counter, "GET", "/" + number, "");

        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.headers().firstValue("ETag")).contains(version());
        assertThat(one.body()).contains("Universitas Contoh Banten");
    }

    @Test
    void finds_nothing_of_another_agency() {
        var other = province.officer("Orang Lain", "dinkes.ppidPelaksana");

        assertThat(call(other, "GET", "/" + number, "").statusCode()).isEqualTo(404);
        assertThat(call(other, "PUT", "/" + number + "/completeness", "", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void says_which_version_a_deed_is_based_on() {
        var path = "/" + number + "/completeness";

        assertThat(call(counter, "PUT", path, "").statusCode()).isEqualTo(428);
        assertThat(call(counter, "PUT", path, "", "If-Match", "\"99\"").statusCode())
                .isEqualTo(412);
        assertThat(call(counter, "PUT", path, "", "If-Match", version()).statusCode())
                .isEqualTo(200);
        assertThat(call(counter, "PUT", path, "", "If-Match", version()).body()).contains("not-in-this-state");
    }

    @Test
    void asks_for_a_correction_once_under_one_key() {
        var body = """
                {"items": [{"kind": "REPLACE_FILE", "target": "ktp", "ground": "unreadable", "text": "Kurang terbaca."}]}""";
        var key = UUID.randomUUID().toString();
        var seen = version();
        var first =
                call(counter, "POST", "/" + number + "/corrections", body, "If-Match", seen, "Idempotency-Key", key);
        var second =
                call(counter, "POST", "/" + number + "/corrections", body, "If-Match", seen, "Idempotency-Key", key);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).contains("AWAITING_APPLICANT");
    }

    @Test
    void grants_a_request_for_information_with_an_answer_only() {
        var desk = requests.desk();
        var asked = requests.toBeAnswered(province.resident("Nurhayati Salim"));
        var seen = "\"" + applications.read(desk, asked).version() + "\"";
        var path = "/" + asked + "/approval";

        var silent = call(desk, "PUT", path, "{\"outcome\": \"GRANTED\"}", "If-Match", seen);
        var answering = call(
                desk,
                "PUT",
                path,
                "{\"outcome\": \"GRANTED\", \"reasons\": \"Ada di ruang layanan.\"}",
                "If-Match",
                seen);

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("no-reasons");
        assertThat(answering.statusCode()).isEqualTo(200);
    }

    @Test
    void asks_for_nothing_that_is_not_part_of_the_file() {
        var body = """
                {"items": [{"kind": "REPLACE_FILE", "target": "paspor", "ground": "unreadable", "text": "Mana?"}]}""";

        var answer = call(
                counter, "POST", "/" + number + "/corrections", body, "If-Match", version(), "Idempotency-Key", "k-1");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("unknown-item");
    }

    @Test
    void asks_a_question_for_no_reason_that_only_a_file_can_have() {
        var body = """
                {"items": [{"kind": "CLARIFY", "target": "1", "ground": "unreadable", "text": "Sekolah mana?"}]}""";

        var answer = call(
                counter, "POST", "/" + number + "/corrections", body, "If-Match", version(), "Idempotency-Key", "k-4");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("unknown-item");
    }

    @Test
    void gives_out_a_file_by_its_token_and_that_is_recorded() {
        var application = applications.read(counter, number);
        var file = attachments.of(application.id()).getFirst().file().value();

        var answer = call(counter, "GET", "/" + number + "/files/" + file, "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(accessRecords.lookedAt(number.text()))
                .extracting(LookTaken::part, LookTaken::token)
                .contains(tuple(Part.ATTACHMENT, "uji"));
        assertThat(call(counter, "GET", "/" + number + "/files/" + UUID.randomUUID(), "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void waits_for_an_assessment_as_long_as_the_route_does() {
        var path = "/" + number + "/missed-assessment";
        assertThat(call(counter, "PUT", path, "", "If-Match", version()).body()).contains("not-in-this-state");
        call(counter, "PUT", "/" + number + "/completeness", "", "If-Match", version());

        assertThat(call(counter, "PUT", path, "").statusCode()).isEqualTo(428);
        var early = call(counter, "PUT", path, "", "If-Match", version());

        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("must-wait");
    }

    @Test
    void extends_and_returns_once_under_one_key() {
        var head = province.holder("Bambang Prakoso", "dpmptsp.kepala", Role.HEAD);
        call(counter, "PUT", "/" + number + "/completeness", "", "If-Match", version());
        var seen = version();
        var key = UUID.randomUUID().toString();
        for (var deed : List.of("/extension", "/return")) {
            var body = "{\"reason\": \"Perlu waktu\"}";
            var path = "/" + number + deed;

            assertThat(call(head, "POST", path, body, "If-Match", seen).body()).contains("idempotency-key-required");
            var first = call(head, "POST", path, body, "If-Match", seen, "Idempotency-Key", key);
            var second = call(head, "POST", path, body, "If-Match", seen, "Idempotency-Key", key);
            assertThat(first.statusCode()).isEqualTo(409);
            assertThat(second.body()).isEqualTo(first.body());
            var other = call(head, "POST", path, "{\"reason\": \"Lain\"}", "If-Match", seen, "Idempotency-Key", key);
            assertThat(other.body()).contains("idempotency-key-reused");
        }
    }

    @Test
    void asks_for_each_thing_once() {
        var item = "{\"kind\": \"REPLACE_FILE\", \"target\": \"ktp\", \"ground\": \"unreadable\", \"text\": \"%s\"}";
        var body = "{\"items\": [" + item.formatted("Kurang terbaca.") + ", " + item.formatted("Terpotong.") + "]}";

        var answer = call(
                counter, "POST", "/" + number + "/corrections", body, "If-Match", version(), "Idempotency-Key", "k-2");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("asked-twice");
    }

    @Test
    void asks_for_no_answer_of_which_every_other_shuts_the_applicant_out() {
        var body = """
                {"items": [{"kind": "CORRECT_FIELD", "target": "scope", "ground": "place", "text": "Benar di Banten?"}]}""";

        var answer = call(
                counter, "POST", "/" + number + "/corrections", body, "If-Match", version(), "Idempotency-Key", "k-3");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("unknown-item");
    }

    @Test
    void an_item_that_is_none_is_refused() {
        var answer = call(
                counter,
                "POST",
                "/" + number + "/corrections",
                "{\"items\": [null]}",
                "If-Match",
                version(),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(answer.statusCode()).isEqualTo(422);
    }
}
