package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.apply.SendMessage;
import id.go.bantenprov.egov.casework.apply.WithdrawApplication;
import id.go.bantenprov.egov.casework.decide.ApprovedLetters;
import id.go.bantenprov.egov.casework.decide.InformationRequests;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Resident;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an applicant says shows in the queue of the unit, and the officer whose work it is reads of it in the inbox. */
@CaseworkTest
class HearingFromApplicantsTest {
    private static final String MARK = "Pesan baru";

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    InformationRequests requests;

    @Autowired
    Applications applications;

    @Autowired
    SendMessage sendMessage;

    @Autowired
    WriteToApplicant writeToApplicant;

    @Autowired
    AddNote addNote;

    @Autowired
    AssignApplication assign;

    @Autowired
    RequestCorrection requestCorrection;

    @Autowired
    CancelCorrection cancelCorrection;

    @Autowired
    DeclareComplete declareComplete;

    @Autowired
    GiveAssessment giveAssessment;

    @Autowired
    WithdrawApplication withdraw;

    @Autowired
    ReturnStep returnStep;

    @Autowired
    JdbcClient jdbc;

    Officer counter;
    Resident applicant;
    ApplicationNumber number;

    @BeforeEach
    void a_file_at_the_counter() {
        counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        applicant = province.resident("Nurhayati Salim");
        number = province.researchLetter(applicant);
    }

    private void write() {
        sendMessage.handle(applicant, new SendMessage.Command(number, "Kapan selesai?"));
    }

    private String row() {
        return row("/kerja?tempat=dpmptsp.loket");
    }

    /** What a queue says of the file, as if it were due before all others. */
    private String row(String queue) {
        jdbc.sql("UPDATE casework.application SET due = '2026-01-01' WHERE number = :number")
                .param("number", number.text())
                .update();
        var page = browsers.of(counter).get(queue).body();
        var from = page.indexOf("/kerja/permohonan/" + number);
        return page.substring(from, page.indexOf("</tr>", from));
    }

    private int told(String key) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM notification.message
                         WHERE key = :key AND link = :link
                        """)
                .param("key", "casework.told." + key)
                .param("link", "/kerja/permohonan/" + number)
                .query(Integer.class)
                .single();
    }

    /** Whether this is what whoever did a deed was told. */
    private boolean toldTo(String deed, String key) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1
                                         FROM notification.message m
                                         JOIN casework.history h ON h.actor = m.person
                                         JOIN casework.application a ON a.id = h.application
                                        WHERE a.number = :number
                                          AND h.deed = :deed
                                          AND m.link = :link
                                          AND m.key = :key)
                        """)
                .param("number", number.text())
                .param("deed", deed)
                .param("link", "/kerja/permohonan/" + number)
                .param("key", "casework.told." + key)
                .query(Boolean.class)
                .single();
    }

    private int version() {
        return applications.read(applicant, number).version();
    }

    private void assigned() {
        assign.handle(counter, new AssignApplication.Command(number, version(), counter.id()));
    }

    @Test
    void a_message_marks_the_file_in_the_queue() {
        write();

        assertThat(row()).contains(MARK);
    }

    @Test
    void an_answer_takes_the_mark_away() {
        write();
        writeToApplicant.handle(counter, new WriteToApplicant.Command(number, "Besok."));

        assertThat(row()).doesNotContain(MARK);
    }

    @Test
    void so_does_a_note_of_the_office() {
        write();
        addNote.handle(counter, new AddNote.Command(number, "Sudah ditelepon."));

        assertThat(row()).doesNotContain(MARK);
    }

    @Test
    void so_does_a_deed_of_the_office() {
        var item = new Correction(Correction.Kind.REPLACE_FILE, "ktp", "unreadable", "Kurang terbaca.");
        requestCorrection.handle(counter, new RequestCorrection.Command(number, version(), List.of(item)));
        write();
        cancelCorrection.handle(counter, new CancelCorrection.Command(number, version()));

        assertThat(row()).doesNotContain(MARK);
    }

    @Test
    void a_file_that_is_only_handed_to_somebody_keeps_the_mark() {
        write();
        assigned();

        assertThat(row()).contains(MARK);
    }

    /** What the queue of the counter says of the file, while another office has it. */
    private String rowOfAssessed() {
        return row("/kerja?saring=kajian");
    }

    private Officer atTheAssessor() {
        declareComplete.handle(counter, new DeclareComplete.Command(number, version()));
        write();
        return province.officer("Yusuf Hidayat", "kesbangpol.kewaspadaan");
    }

    @Test
    void a_note_of_the_assessor_leaves_the_mark_to_the_unit_that_answers() {
        addNote.handle(atTheAssessor(), new AddNote.Command(number, "Lokasi sedang diperiksa."));

        assertThat(rowOfAssessed()).contains(MARK);
    }

    @Test
    void so_does_the_assessment() {
        var assessor = atTheAssessor();
        giveAssessment.handle(assessor, new GiveAssessment.Command(number, version(), AssessmentView.AGREE, ""));
        counter = province.officer("Ratna Dewi", "dpmptsp.perizinan");

        assertThat(row("/kerja")).contains(MARK);
    }

    @Test
    void the_assignee_reads_of_a_message_in_the_inbox() {
        assigned();
        write();

        assertThat(browsers.of(counter).get("/kerja/kotak-masuk").body())
                .containsSubsequence("Pesan pemohon pada permohonan", number.text());
    }

    @Test
    void the_assignee_gets_no_mail_of_a_message() {
        assigned();
        write();

        assertThat(jdbc.sql("SELECT count(*) FROM notification.mail WHERE person = :person AND key = :key")
                        .param("person", counter.account())
                        .param("key", "casework.told.message")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void while_nobody_works_on_the_file_the_queue_alone_tells_of_a_message() {
        write();

        assertThat(told("message")).isZero();
    }

    private int told(Officer officer) {
        return jdbc.sql("SELECT count(*) FROM notification.message WHERE person = :person AND key = :key")
                .param("person", officer.account())
                .param("key", "casework.told.message")
                .query(Integer.class)
                .single();
    }

    private void movesToAnotherAgency(Officer officer) {
        var there = province.officer("Yusuf Hidayat", "kesbangpol.kewaspadaan");
        jdbc.sql("UPDATE identity.staff_grant SET unit = :unit, agency = :agency WHERE staff_id = :officer")
                .param("unit", "kesbangpol.kewaspadaan")
                .param("agency", there.agency().value())
                .param("officer", officer.account())
                .update();
    }

    @Test
    void who_works_in_another_agency_by_now_reads_nothing_of_a_message() {
        assigned();
        movesToAnotherAgency(counter);
        write();

        assertThat(told(counter)).isZero();
    }

    @Test
    void when_the_assignee_has_gone_who_acted_before_from_the_unit_reads_of_a_message() {
        var colleague = province.officer("Siti Aminah", "dpmptsp.loket");
        assign.handle(colleague, new AssignApplication.Command(number, version(), counter.id()));
        movesToAnotherAgency(counter);
        write();

        assertThat(told(colleague)).isOne();
    }

    private void ended(int daysAgo) {
        assigned();
        withdraw.handle(applicant, new WithdrawApplication.Command(number, version()));
        jdbc.sql("UPDATE casework.application SET ended_on = ended_on - :days::int WHERE number = :number")
                .param("days", daysAgo)
                .param("number", number.text())
                .update();
    }

    @Test
    void whoever_acted_on_an_ended_file_reads_of_a_message_while_it_opens_to_them() {
        ended(MayOpen.DAYS_AFTER_THE_END - 5);
        write();

        assertThat(told(counter)).isOne();
    }

    @Test
    void nobody_reads_of_a_message_on_a_file_they_may_not_open_any_more() {
        ended(MayOpen.DAYS_AFTER_THE_END + 5);
        write();

        assertThat(told(counter)).isZero();
    }

    @Test
    void whoever_had_checked_a_request_reads_that_its_assessment_has_come() {
        number = requests.toBeAnswered(applicant);

        assertThat(toldTo("declareComplete", "assessed")).isTrue();
    }

    @Test
    void whoever_had_handed_a_file_on_reads_that_it_was_given_back() {
        number = letters.of(applicant);
        giveBack(letters.head());
        giveBack(letters.divisionHead());

        assertThat(toldTo("approveStep", "returned")).isTrue();
        assertThat(told("returned")).isEqualTo(2);
    }

    private void giveBack(Officer officer) {
        var version = letters.version(officer, number);
        returnStep.handle(officer, new ReturnStep.Command(number, version, "Periksa lagi lokasinya."));
    }
}
