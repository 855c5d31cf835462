package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.Program;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.identity.Resident;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody fills the disks with what is uploaded for a correction and never sent. */
@ApplyTest
class LimitingACorrectionTest {
    private static final int FILES_MAX = 100;

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    Programs programs;

    @Autowired
    JdbcClient jdbc;

    Resident resident;
    ApplicationNumber number;
    Program program;

    @BeforeEach
    void a_new_card_is_asked_for() {
        resident = applicants.resident();
        number = applicants.sent(resident);
        applicants.haveToCorrect(number, Applicants.WHOLE_CARD);
        program = programs.of(resident);
    }

    private HttpResponse<String> upload() throws IOException {
        return program.upload("/applications/" + number + "/correction/files?requirement=ktp", Samples.pdf());
    }

    /** A file of the correction that is, as its row says, so large that only this room is left for all others. */
    private void leave(int room) throws IOException {
        assertThat(upload().statusCode()).isEqualTo(201);
        jdbc.sql("UPDATE document.file SET size_bytes = :size WHERE owner = :owner")
                .param("size", Unsent.BYTES_MAX - room)
                .param("owner", "casework.application/" + id())
                .update();
    }

    private String id() {
        return applications.read(resident, number).id().toString();
    }

    private HttpResponse<String> uploadOnPage(byte[] file) {
        var browser = browsers.of(resident);
        var page = "/permohonan/" + number + "/perbaikan";
        var head = """
                --batas\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --batas\r
                Content-Disposition: form-data; name="tampil"\r
                \r
                ktp\r
                --batas\r
                Content-Disposition: form-data; name="ktp"; filename="ktp.pdf"\r
                \r
                """.formatted(browser.token(page)).getBytes();
        return browser.send(browser.request(page)
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--batas--\r\n"))));
    }

    @Test
    void a_program_hands_in_no_more_than_there_is_room_for() throws IOException {
        leave(0);
        var further = upload();
        assertThat(further.statusCode()).isEqualTo(409);
        assertThat(further.body()).contains("/api/problems/no-room", "100\u00a0MB");
    }

    @Test
    void nor_in_uploads_that_come_all_at_once() throws Exception {
        leave(Samples.pdf().length);
        Callable<Integer> upload = () -> upload().statusCode();
        try (var hands = Executors.newFixedThreadPool(8)) {
            var answers = hands.invokeAll(Collections.nCopies(8, upload)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @Test
    void nor_more_files_than_an_application_has() throws IOException {
        for (var i = 1; i < FILES_MAX; i++) addRow();
        var further = upload();
        assertThat(further.statusCode()).isEqualTo(409);
        assertThat(further.body()).contains("/api/problems/too-many-files");
    }

    private void addRow() {
        jdbc.sql("""
                        INSERT INTO casework.attachment (id, application, requirement, file, added_at)
                        VALUES (uuidv7(), :application::uuid, 'ktp', uuidv7(), now())
                        """).param("application", id()).update();
    }

    @Test
    void the_page_says_at_the_file_that_there_is_no_room() throws IOException {
        leave(0);
        var answer = uploadOnPage(Samples.pdf());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Berkas Anda yang belum dikirim sudah sebanyak 100\u00a0MB");
    }

    @Test
    void what_was_handed_in_before_takes_no_room() throws IOException {
        jdbc.sql("""
                        UPDATE document.file
                           SET size_bytes = :size
                         WHERE id IN (SELECT file FROM casework.attachment WHERE application = :application::uuid)
                        """).param("size", Unsent.BYTES_MAX).param("application", id()).update();
        assertThat(List.of(upload().statusCode(), upload().statusCode())).containsOnly(201);
    }
}
