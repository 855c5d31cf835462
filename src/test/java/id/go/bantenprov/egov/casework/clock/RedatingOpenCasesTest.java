package id.go.bantenprov.egov.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.calendar.CalendarOffice;
import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.apply.WithdrawApplication;
import id.go.bantenprov.egov.casework.desk.CancelCorrection;
import id.go.bantenprov.egov.casework.desk.DeclareComplete;
import id.go.bantenprov.egov.casework.desk.GiveAssessment;
import id.go.bantenprov.egov.casework.desk.RequestCorrection;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.CorrectionRequest;
import id.go.bantenprov.egov.casework.model.Declaration;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A calendar is published while applications are open, in a province of their own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"egov.board.pause=50ms", "db-scheduler.polling-interval=1h"})
@Import({Province.class, CalendarOffice.class})
class RedatingOpenCasesTest {
    @Autowired
    Province province;

    @Autowired
    CalendarOffice office;

    @Autowired
    Calendars calendars;

    @Autowired
    Applications applications;

    @Autowired
    DeclareComplete declareComplete;

    @Autowired
    GiveAssessment giveAssessment;

    @Autowired
    RequestCorrection requestCorrection;

    @Autowired
    CancelCorrection cancelCorrection;

    @Autowired
    WithdrawApplication withdrawApplication;

    @Autowired
    RedateOpenCases redateOpenCases;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    Officer counter;
    Officer assessor;
    Officer head;
    Resident applicant;
    ApplicationNumber number;
    RedatedRows rows;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        TestDatabase.ownIn(settings);
    }

    @BeforeEach
    void a_file_in_assessment() {
        rows = new RedatedRows(jdbc);
        counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        assessor = province.officer("Yusuf Hidayat", "kesbangpol.kewaspadaan");
        head = province.holder("Bambang Prakoso", "dpmptsp.kepala", Role.HEAD);
        applicant = province.resident("Nurhayati Salim");
        number = province.researchLetter(applicant);
        declare();
    }

    private Declaration declare() {
        return declareComplete.handle(
                counter, new DeclareComplete.Command(number, application().version()));
    }

    private Application application() {
        return applications.read(counter, number);
    }

    private LocalDate due() {
        return ((Running) application().promise()).due();
    }

    /** The second working day from now: what came after office hours counts from the first, and has all its days before it. */
    private void decreeSecondDayOff() {
        office.decree(List.of(calendars.current().after(LocalDate.now(clock), 2)));
    }

    private LocalDate after(LocalDate day, int workingDays) {
        return calendars.current().after(day, workingDays);
    }

    @Test
    void moves_the_days_of_an_open_case_and_says_why_in_its_history_and_to_its_people() {
        var before = due();
        decreeSecondDayOff();

        redateOpenCases.redate();

        assertThat(due()).isEqualTo(after(before, 1));
        assertThat(((InAssessment) application().state()).assessment().due()).isEqualTo(after(LocalDate.now(clock), 2));
        assertThat(rows.redatings(number)).containsExactly("redate: " + CalendarOffice.DECREE);
        assertThat(rows.toldTo(applicant, "/permohonan/" + number)).contains("casework.told.redated");
        assertThat(rows.toldTo(head, "/kerja/unit")).contains("casework.told.redatedMany");
    }

    @Test
    void is_seen_with_its_decree_by_the_office_and_by_the_applicant() {
        decreeSecondDayOff();
        redateOpenCases.redate();

        assertThat(seenBy(counter, "/kerja/permohonan/"))
                .contains("Tenggat berubah karena kalender", CalendarOffice.DECREE);
        assertThat(seenBy(applicant, "/permohonan/"))
                .contains("Tanggal berubah karena kalender berubah", CalendarOffice.DECREE);
        assertThat(seenBy(applicant, "/akun/kotak-masuk"))
                .contains("Tanggal permohonan <span class=\"egov-line\">" + number + "</span> berubah");
    }

    private String seenBy(Person person, String path) {
        var browser = new Browser(port);
        browser.signIn(province.emailOf(person), Province.PASSWORD);
        return browser.get(path.endsWith("/") ? path + number : path).body();
    }

    @Test
    void tells_a_head_once_of_all_the_cases_of_one_decree() {
        number = province.researchLetter(applicant);
        decreeSecondDayOff();
        int before = rows.toldTo(head, "/kerja/unit").size();

        redateOpenCases.redate();

        assertThat(rows.toldTo(head, "/kerja/unit")).hasSize(before + 1);
    }

    @Test
    void a_run_that_was_interrupted_goes_on_with_what_is_left_and_repeats_nothing() {
        var other = number;
        number = province.researchLetter(applicant);
        decreeSecondDayOff();

        transaction.executeWithoutResult(_ -> {
            rows.hold(number);
            CompletableFuture.runAsync(redateOpenCases::redate).join();
        });
        assertThat(rows.redatings(other)).hasSize(1);
        assertThat(rows.redatings(number)).isEmpty();
        redateOpenCases.redate();

        assertThat(rows.redatings(other)).hasSize(1);
        assertThat(rows.redatings(number)).hasSize(1);
    }

    @Test
    void a_deed_that_comes_before_the_job_finds_the_case_dated_anew_and_must_look_again() {
        var seen = application().version();
        var before = due();
        decreeSecondDayOff();

        var outcome = requestCorrection.handle(counter, new RequestCorrection.Command(number, seen, correction()));

        assertThat(outcome).isEqualTo(new Refused.Stale(seen + 1));
        assertThat(due()).isEqualTo(after(before, 1));
        assertThat(ask()).isInstanceOf(CorrectionRequest.Requested.class);
    }

    @Test
    void the_day_to_answer_by_moves_away_with_the_calendar() {
        ask();
        var before = waiting().answerBy();
        decreeSecondDayOff();

        redateOpenCases.redate();

        assertThat(waiting().answerBy()).isEqualTo(after(before, 1));
    }

    @Test
    void a_case_whose_days_do_not_move_is_left_as_it_is_and_not_looked_at_again() {
        var version = application().version();
        office.decree(List.of(calendars.current().after(LocalDate.now(clock), 40)));

        redateOpenCases.redate();

        assertThat(application().version()).isEqualTo(version);
        assertThat(rows.datedBefore(calendars.current())).isZero();
    }

    @Test
    void what_has_ended_stays_as_it_was() {
        withdrawApplication.handle(
                applicant, new WithdrawApplication.Command(number, application().version()));
        var version = application().version();
        decreeSecondDayOff();

        redateOpenCases.redate();

        assertThat(application().version()).isEqualTo(version);
        assertThat(rows.redatings(number)).isEmpty();
    }

    @Test
    void whoever_computes_from_the_log_comes_to_the_same_days_before_and_after_a_revision() {
        ask();
        var waitingCase = number;
        number = province.researchLetter(applicant);
        var checking = application();
        decreeSecondDayOff();
        redateOpenCases.redate();

        assertThat(((Checking) application().state()).check().due())
                .isEqualTo(after(((Checking) checking.state()).check().due(), 1));
        declare();
        assess();
        ask();
        number = waitingCase;
        cancelCorrection.handle(
                counter, new CancelCorrection.Command(number, application().version()));
        ask();

        assertThat(new BoardOutside(port, ledger, jdbc).verified()).endsWith("All is right.\n");
    }

    private AwaitingApplicant waiting() {
        return (AwaitingApplicant) application().state();
    }

    private CorrectionRequest ask() {
        var by = application().state() instanceof InAssessment || application().state() instanceof Checking
                ? counter
                : province.officer("Ratna Dewi", "dpmptsp.perizinan");
        return requestCorrection.handle(
                by, new RequestCorrection.Command(number, application().version(), correction()));
    }

    private static List<Correction> correction() {
        return List.of(new Correction(Correction.Kind.REPLACE_FILE, "ktp", "unreadable", "Kurang terbaca."));
    }

    private void assess() {
        giveAssessment.handle(
                assessor, new GiveAssessment.Command(number, application().version(), AssessmentView.AGREE, ""));
    }
}
