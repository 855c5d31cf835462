package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Program;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However much an applicant writes, nothing the office has said goes out of sight. */
@CaseworkTest
class KeepingWhatTheOfficeSaysTest {
    private static final String NOTE = "Alamat lembaga perlu dicek ke kampus";
    private static final String MESSAGE = "Mohon tunggu sampai Kamis";
    private static final String FIRST = "Pesan pertama pemohon";

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    CaseContents contents;

    @Autowired
    Correspondence correspondence;

    @Autowired
    AddNote addNote;

    @Autowired
    WriteToApplicant writeToApplicant;

    @Autowired
    Programs programs;

    Officer counter;
    Resident applicant;
    ApplicationNumber number;

    @BeforeEach
    void an_applicant_who_writes_on_and_on() {
        counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        applicant = province.resident("Nurhayati Salim");
        number = province.researchLetter(applicant);
        write(FIRST);
        addNote.handle(counter, new AddNote.Command(number, NOTE));
        writeToApplicant.handle(counter, new WriteToApplicant.Command(number, MESSAGE));
        for (var i = 0; i < Correspondence.SHOWN_OF_APPLICANT; i++) write("Kapan selesai?");
    }

    private void write(String text) {
        var application = applications.read(applicant, number);
        var key = contents.open(application).orElseThrow().key();
        correspondence.add(application.id(), Correspondence.Kind.MESSAGE, Actor.of(applicant), null, text, key);
    }

    private String file() {
        return browsers.of(counter).get("/kerja/permohonan/" + number).body();
    }

    private String ownPage() {
        return browsers.of(applicant).get("/permohonan/" + number).body();
    }

    @Test
    void a_note_stays_on_the_file() {
        assertThat(file()).contains(NOTE);
    }

    @Test
    void a_message_of_the_office_stays_on_the_file() {
        assertThat(file()).contains(MESSAGE);
    }

    @Test
    void a_message_of_the_office_stays_on_the_page_of_its_applicant() {
        assertThat(ownPage()).contains(MESSAGE);
    }

    @Test
    void a_message_of_the_office_is_read_by_a_program() {
        var messages = Program.json(programs.of(applicant).get("/applications/" + number + "/messages"));

        assertThat(messages.path("messages"))
                .anySatisfy(
                        message -> assertThat(message.path("text").asString()).isEqualTo(MESSAGE));
    }

    @Test
    void the_file_says_that_older_messages_of_the_applicant_are_left_out() {
        assertThat(file())
                .contains("Dari pesan pemohon, 200 yang terbaru ditampilkan.")
                .doesNotContain(FIRST);
    }

    @Test
    void the_applicant_is_told_where_all_of_the_own_messages_are() {
        assertThat(ownPage())
                .contains("Semuanya ada di unduhan data akun Anda.")
                .doesNotContain(FIRST);
    }

    @Test
    void the_download_of_the_applicants_data_holds_every_message() {
        assertThat(browsers.of(applicant).get("/akun/data/unduhan").body()).contains(FIRST, MESSAGE);
    }
}
