package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Program;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Correction.Kind;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Resident;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplyTest
class CorrectingByProgramTest {
    private static final String CLEARER = """
            {"answers": {"information": "Rencana dan biaya perbaikan jalan Pandeglang sampai Sumur tahun 2027"}}""";

    @Autowired
    Applicants applicants;

    @Autowired
    Applications applications;

    @Autowired
    CaseContents contents;

    @Autowired
    StoredFiles files;

    @Autowired
    Programs programs;

    Resident resident;
    ApplicationNumber number;
    Program program;

    @BeforeEach
    void send() {
        resident = applicants.resident();
        number = applicants.sent(resident);
        program = programs.of(resident);
    }

    private void ask(Correction... items) {
        applicants.haveToCorrect(number, items);
    }

    private void askForInformation() {
        ask(Applicants.WHICH_ROAD);
    }

    private HttpResponse<String> put(String body) {
        return program.send("PUT", "/applications/" + number + "/correction", body, "If-Match", etag());
    }

    private String etag() {
        return "\"" + applications.read(resident, number).version() + "\"";
    }

    private Answers answers() {
        return contents.open(applications.read(resident, number)).orElseThrow().answers();
    }

    private UUID ktp() {
        return FormFiles.in(answers().get("ktp").orElseThrow()).getFirst().id();
    }

    private boolean isWaiting() {
        return applications.read(resident, number).state() instanceof AwaitingApplicant;
    }

    @Test
    void takes_the_answer_and_the_clock_runs_again() {
        askForInformation();
        var answer = put(CLEARER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains(etag());
        assertThat(Program.json(answer).path("state").asString()).isEqualTo("CHECKING");
        assertThat(applications.read(resident, number).state()).isInstanceOf(Checking.class);
        assertThat(answers().get("information").toString()).contains("Rencana dan biaya");
    }

    @Test
    void refuses_a_field_that_nobody_asked_to_correct_and_keeps_nothing() {
        askForInformation();
        var answer = put("""
                {"answers": {"information": "Rencana dan biaya perbaikan jalan Pandeglang tahun 2027",
                             "purpose": "Tujuan yang sama sekali lain dari semula"}}""");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/api/problems/not-open", "purpose").doesNotContain("\"information\"");
        assertThat(isWaiting()).isTrue();
        assertThat(answers().get("information").toString()).doesNotContain("Rencana dan biaya");
    }

    @Test
    void refuses_an_explanation_of_what_was_not_asked() {
        askForInformation();

        var answer = put(CLEARER.replaceFirst("}}", "}, \"explanations\": {\"9\": \"Begini\"}}"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("not-open");
    }

    @Test
    void refuses_an_explanation_that_nobody_reads_to_its_end() {
        ask(Applicants.WHAT_FOR);

        var answer = put("{\"explanations\": {\"1\": \"" + "x".repeat(2_001) + "\"}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/api/problems/too-long");
        assertThat(isWaiting()).isTrue();
    }

    @Test
    void opens_what_a_changed_answer_makes_necessary_and_says_what_is_missing() {
        ask(new Correction(Kind.CORRECT_FIELD, "applicantType", "identity", "Anda memohon atas nama yayasan?"));
        var answer = put("""
                {"answers": {"applicantType": "body", "bodyName": "Yayasan Pesisir Lestari"}}""");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/api/problems/invalid", "akta").doesNotContain("bodyName");
        assertThat(isWaiting()).isTrue();
    }

    @Test
    void calls_what_is_missing_by_the_words_of_the_form() {
        ask(Applicants.WHICH_ROAD, Applicants.WHAT_FOR);

        var errors = Program.json(put("{}")).path("errors");

        assertThat(errors.valueStream().map(each -> each.path("message").asString()))
                .contains("Jawab pertanyaan petugas")
                .noneMatch(sentence -> sentence.contains("information"));
    }

    @Test
    void says_which_answers_are_none() {
        askForInformation();

        assertThat(put("{\"answers\": {\"information\": \"x\"}}").statusCode()).isEqualTo(422);
        assertThat(put("{\"answers\": {\"rekaan\": \"x\"}}").body()).contains("rekaan");
        assertThat(put("{}").body()).contains("information", "missing").doesNotContain("\"message\":\"\"");
        assertThat(put("{\"explanations\": {\"1\": null}}").statusCode()).isEqualTo(422);
        assertThat(isWaiting()).isTrue();
    }

    @Test
    void takes_the_answer_though_a_locked_one_would_be_refused_by_now() {
        var application = applications.read(resident, number);
        var opened = contents.open(application).orElseThrow();
        var milder = opened.answers().with("information", new Value.Text("pendek"));
        contents.replace(application, milder, opened.key());
        ask(Applicants.WHAT_FOR);

        assertThat(put("{\"explanations\": {\"1\": \"Untuk skripsi saya\"}}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void is_based_on_the_version_that_was_read() {
        askForInformation();
        var path = "/applications/" + number + "/correction";

        assertThat(program.send("PUT", path, CLEARER).statusCode()).isEqualTo(428);
        assertThat(program.send("PUT", path, CLEARER, "If-Match", "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(put(CLEARER).statusCode()).isEqualTo(200);
        assertThat(put(CLEARER).statusCode()).isEqualTo(409);
    }

    @Test
    void is_nobody_elses_business() {
        askForInformation();
        var answer = programs.of(applicants.resident())
                .send("PUT", "/applications/" + number + "/correction", CLEARER, "If-Match", etag());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(isWaiting()).isTrue();
    }

    @Test
    void replaces_a_file_by_one_that_was_uploaded_for_it() throws IOException {
        ask(new Correction(Kind.REPLACE_FILE, "ktp", "unreadable", "Foto ulang di tempat terang."));
        var former = ktp();
        var uploaded = upload("ktp");
        upload("ktp");

        var answer = put("{\"answers\": {\"ktp\": [" + uploaded + "]}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(uploaded).contains(ktp().toString());
        assertThat(files.find(new FileId(former))).isEmpty();
        assertThat(Program.json(program.get("/applications/" + number + "/files"))
                        .path("files"))
                .hasSize(1);
    }

    private String upload(String requirement) throws IOException {
        var path = "/applications/" + number + "/correction/files?name=ktp.pdf&requirement=" + requirement;
        var answer = program.upload(path, Samples.pdf());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Program.json(answer).path("file").toString();
    }

    @Test
    void takes_no_file_that_belongs_to_another_application() throws IOException {
        ask(new Correction(Kind.REPLACE_FILE, "ktp", "unreadable", "Foto ulang di tempat terang."));
        var own = upload("ktp");
        var other = own.replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString());

        assertThat(put("{\"answers\": {\"ktp\": [" + other + "]}}").statusCode())
                .isEqualTo(422);
        assertThat(isWaiting()).isTrue();
    }

    @Test
    void takes_no_file_where_nothing_is_asked_and_none_that_is_not_what_it_says() throws IOException {
        var path = "/applications/" + number + "/correction/files?name=ktp.pdf&requirement=ktp";
        assertThat(program.upload(path, Samples.pdf()).body()).contains("not-in-this-state", "CHECKING");
        askForInformation();

        assertThat(program.upload(path, new byte[] {1, 2, 3}).statusCode()).isEqualTo(422);
        assertThat(program.upload(path.replace("=ktp", "=information"), Samples.pdf())
                        .statusCode())
                .isEqualTo(404);
    }
}
