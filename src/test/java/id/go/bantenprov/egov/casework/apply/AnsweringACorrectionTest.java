package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.casework.apply.Applicants.WHAT_FOR;
import static id.go.bantenprov.egov.casework.apply.Applicants.WHICH_ROAD;
import static id.go.bantenprov.egov.casework.apply.Applicants.given;
import static id.go.bantenprov.egov.casework.apply.Applicants.going;
import static id.go.bantenprov.egov.casework.apply.Applicants.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.desk.DeclareComplete;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Correction.Kind;
import id.go.bantenprov.egov.casework.model.CorrectionAnswer;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Place;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Resident;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplyTest
class AnsweringACorrectionTest {
    private static final String CLEARER = "Rencana dan biaya perbaikan jalan Pandeglang sampai Sumur tahun 2027";

    @Autowired
    Applicants applicants;

    @Autowired
    Applications applications;

    @Autowired
    SaveCorrection saveCorrection;

    @Autowired
    AnswerCorrection answerCorrection;

    @Autowired
    OpenCorrections corrections;

    @Autowired
    CaseContents contents;

    @Autowired
    Correspondence correspondence;

    @Autowired
    InForce inForce;

    @Autowired
    DeclareComplete declareComplete;

    @Autowired
    JdbcClient jdbc;

    Resident resident;
    ApplicationNumber number;

    @BeforeEach
    void send() {
        resident = applicants.resident();
        number = applicants.sent(resident);
    }

    @Test
    void opens_only_what_was_asked_for() {
        ask(WHICH_ROAD);
        save("purpose", "Tujuan yang sama sekali lain dari semula");
        save("information", CLEARER);
        assertThat(answer()).isInstanceOf(CorrectionAnswer.Answered.class);
        assertThat(answers().get("information")).isEqualTo(Optional.of(given(new Value.Text(CLEARER))));
        assertThat(answers().get("purpose").toString()).doesNotContain("sama sekali lain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pendek", "Rencana perbaikan jalan Pandeglang 2027 \u2714"})
    void is_taken_though_a_locked_answer_would_be_refused_by_now_and_leaves_that_as_it_was(String information) {
        haveSent("information", new Value.Text(information));
        var before = answers();
        ask(WHAT_FOR);
        explain("1", "Untuk skripsi saya");
        assertThat(answer()).isInstanceOf(CorrectionAnswer.Answered.class);
        assertThat(answers()).isEqualTo(before);
    }

    /** As if the rules had been milder when it was sent. */
    private void haveSent(String fact, Value value) {
        var application = applications.read(resident, number);
        var opened = contents.open(application).orElseThrow();
        contents.replace(application, opened.answers().with(fact, value), opened.key());
    }

    @Test
    void starts_the_check_again() {
        ask(WHICH_ROAD);
        save("information", CLEARER);
        answer();
        assertThat(applications.read(resident, number).state()).isInstanceOf(Checking.class);
    }

    @Test
    void is_not_taken_while_something_is_as_it_was() {
        ask(WHICH_ROAD, WHAT_FOR);
        save("information", CLEARER);
        assertThat(answer()).isEqualTo(new CorrectionAnswer.StillMissing(List.of("1")));
    }

    @Test
    void opens_what_a_changed_answer_makes_necessary() {
        ask(new Correction(Kind.CORRECT_FIELD, "applicantType", "identity", "Anda memohon atas nama yayasan?"));
        save("applicantType", "body");
        var open = corrections.of(applications.read(resident, number)).orElseThrow();
        assertThat(open.open())
                .contains("applicantType", "bodyName", "npwp", "akta")
                .doesNotContain("information");
        assertThat(answer()).isInstanceOf(CorrectionAnswer.StillMissing.class);
    }

    @Test
    void leads_the_file_to_the_agency_that_the_corrected_answer_names() {
        ask(new Correction(Kind.CORRECT_FIELD, "holdingAgency", "purpose", "Informasi ini ada di Dinas Kesehatan."));
        save("holdingAgency", "dinkes");
        assertThat(answer()).isInstanceOf(CorrectionAnswer.Answered.class);
        var terms = inForce.termsToShow(applications.read(resident, number));
        var desk = applicants.atTheDesk();
        declareComplete.handle(desk, new DeclareComplete.Command(number, 3));
        assertThat(applications.read(resident, number).holder(terms)).contains(new Place("dinkes.ppidPelaksana"));
    }

    @Test
    void writes_an_explanation_to_the_office() {
        ask(WHAT_FOR);
        explain("1", "Untuk skripsi saya");
        assertThat(answer()).isInstanceOf(CorrectionAnswer.Answered.class);
        var application = applications.read(resident, number);
        var messages = correspondence.messages(
                application.id(), contents.open(application).orElseThrow().key());
        assertThat(messages)
                .singleElement()
                .extracting(Correspondence.Said::text)
                .asString()
                .contains("skripsi");
    }

    @Test
    void is_shown_to_the_officer_who_asked() {
        ask(WHAT_FOR);
        explain("1", "Untuk skripsi saya");
        answer();

        assertThat(toldToWhoAsked()).isEqualTo(1);
    }

    private int toldToWhoAsked() {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM notification.message m
                          JOIN casework.history h ON h.actor = m.person
                         WHERE h.deed = 'requestCorrection'
                           AND m.key = 'casework.told.answered'
                           AND m.link = :link
                        """)
                .param("link", "/kerja/permohonan/" + number)
                .query(Integer.class)
                .single();
    }

    @Test
    void is_not_taken_for_a_version_that_is_gone() {
        ask(WHAT_FOR);
        explain("1", "Untuk skripsi saya");
        assertThat(answerCorrection.handle(resident, new AnswerCorrection.Command(number, 1)))
                .isInstanceOf(Refused.Stale.class);
    }

    @Test
    void is_not_possible_where_nothing_was_asked() {
        assertThat(answer()).isInstanceOf(Refused.NotIn.class);
    }

    private void ask(Correction... items) {
        applicants.haveToCorrect(number, items);
    }

    private void save(String fact, String typed) {
        saveCorrection.handle(
                resident,
                new SaveCorrection.Command(number, revision(), going(fact, Map.of(fact, List.of(typed))), Map.of()));
    }

    private void explain(String target, String text) {
        saveCorrection.handle(
                resident, new SaveCorrection.Command(number, revision(), nothing(), Map.of(target, text)));
    }

    private int revision() {
        var open = corrections.of(applications.read(resident, number)).orElseThrow();
        return open.draft().revision();
    }

    private CorrectionAnswer answer() {
        var version = applications.read(resident, number).version();
        return answerCorrection.handle(resident, new AnswerCorrection.Command(number, version));
    }

    private Answers answers() {
        return contents.open(applications.read(resident, number)).orElseThrow().answers();
    }
}
