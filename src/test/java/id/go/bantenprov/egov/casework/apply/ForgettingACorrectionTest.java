package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.casework.apply.Applicants.WHAT_FOR;
import static id.go.bantenprov.egov.casework.apply.Applicants.WHICH_ROAD;
import static id.go.bantenprov.egov.casework.apply.Applicants.WHOLE_CARD;
import static id.go.bantenprov.egov.casework.apply.Applicants.going;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.Program;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.casework.clock.LapseApplication;
import id.go.bantenprov.egov.casework.desk.CancelCorrection;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.MovableClock;
import id.go.bantenprov.egov.web.Time;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written for one request for corrections and never sent is no part of the answer to another. */
@ApplyTest
class ForgettingACorrectionTest {
    private static final String UNASKED = "Rencana yang sama sekali lain dari yang dimohonkan semula";

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    CaseContents contents;

    @Autowired
    SaveCorrection saveCorrection;

    @Autowired
    CancelCorrection cancel;

    @Autowired
    WithdrawApplication withdraw;

    @Autowired
    LapseApplication lapse;

    @Autowired
    Attachments attachments;

    @Autowired
    StoredFiles files;

    @Autowired
    Programs programs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Resident resident;
    ApplicationNumber number;
    Program program;
    Application first;
    FileId uploaded;

    @BeforeEach
    void somebody_has_written_an_answer_and_not_sent_it() throws IOException {
        resident = applicants.resident();
        number = applicants.sent(resident);
        program = programs.of(resident);
        applicants.haveToCorrect(number, WHICH_ROAD, WHOLE_CARD, WHAT_FOR);
        first = read();
        var input = going("information", Map.of("information", List.of(UNASKED)));
        saveCorrection.handle(
                resident, new SaveCorrection.Command(number, 0, input, Map.of("1", "Jawaban atas pertanyaan lama")));
        var answer = program.upload(
                "/applications/" + number + "/correction/files?name=ktp.pdf&requirement=ktp", Samples.pdf());
        uploaded =
                new FileId(UUID.fromString(Program.json(answer).at("/file/id").asString()));
    }

    private Application read() {
        return applications.read(resident, number);
    }

    private Answers answers() {
        return contents.open(read()).orElseThrow().answers();
    }

    private void assertForgotten() {
        assertThat(jdbc.sql("SELECT count(*) FROM casework.correction_draft WHERE application = :id")
                        .param("id", first.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(files.find(uploaded)).isEmpty();
        assertThat(attachments.of(first.id())).hasSize(1);
    }

    @Test
    void goes_with_the_request_that_is_taken_back() {
        cancel.handle(applicants.atTheDesk(), new CancelCorrection.Command(number, first.version()));

        assertForgotten();
    }

    @Test
    void goes_with_an_application_that_is_withdrawn() {
        withdraw.handle(resident, new WithdrawApplication.Command(number, first.version()));

        assertForgotten();
    }

    @Test
    void goes_with_an_application_that_lapses() {
        var later = clock.instant().plus(Duration.ofDays(60));

        ((MovableClock) clock).at(later, () -> lapse.handle(Time.PASSED, first.id()));

        assertForgotten();
    }

    @Test
    void does_not_stand_on_the_page_that_asks_for_something_else() {
        applicants.haveToCorrectInstead(number, first.version(), WHAT_FOR);
        var browser = browsers.of(resident);

        assertThat(browser.get("/permohonan/" + number + "/perbaikan").body())
                .contains("Untuk apa datanya?")
                .doesNotContain(UNASKED, "Jawaban atas pertanyaan lama");
    }

    @Test
    void is_not_sent_by_the_page_with_what_is_asked_now() {
        applicants.haveToCorrectInstead(number, first.version(), WHAT_FOR);
        var browser = browsers.of(resident);
        var page = "/permohonan/" + number + "/perbaikan";
        var version = Integer.toString(read().version());

        var sent = browser.submit(
                page, page, Map.of("penjelasan-1", "Untuk skripsi saya", "versi", version, "revisi", "0"));

        assertThat(browser.get(browser.location(sent)).body()).contains("Perbaikan Anda sudah terkirim.");
        assertThat(answers().get("information").toString()).doesNotContain(UNASKED);
    }

    @Test
    void is_not_sent_by_a_program_with_what_is_asked_now() {
        applicants.haveToCorrectInstead(number, first.version(), WHAT_FOR);
        var etag = "\"" + read().version() + "\"";
        var path = "/applications/" + number + "/correction";

        assertThat(program.send("PUT", path, "{}", "If-Match", etag).statusCode())
                .isEqualTo(422);
        assertThat(program.send("PUT", path, "{\"explanations\": {\"1\": \"Untuk skripsi\"}}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(answers().get("information").toString()).doesNotContain(UNASKED);
    }
}
