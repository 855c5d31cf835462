package id.go.bantenprov.egov.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.calendar.PublishedCalendar;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.desk.AssignApplication;
import id.go.bantenprov.egov.casework.desk.DeclareComplete;
import id.go.bantenprov.egov.casework.desk.RequestCorrection;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.MovableClock;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseworkTest
class RemindingTest {
    @Autowired
    Province province;

    @Autowired
    Applications applications;

    @Autowired
    DeclareComplete declareComplete;

    @Autowired
    RequestCorrection requestCorrection;

    @Autowired
    AssignApplication assign;

    @Autowired
    Remind remind;

    @Autowired
    RemindSecretary remindSecretary;

    @Autowired
    Reminders reminders;

    @Autowired
    RemindAll remindAll;

    @Autowired
    Calendars calendars;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    Officer counter;
    Officer assessor;
    Officer head;
    Resident applicant;
    ApplicationNumber number;

    @BeforeEach
    void a_file_whose_promise_runs() {
        counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        assessor = province.officer("Yusuf Hidayat", "kesbangpol.kewaspadaan");
        head = province.holder("Bambang Prakoso", "dpmptsp.kepala", Role.HEAD);
        applicant = province.resident("Nurhayati Salim");
        number = province.researchLetter(applicant);
    }

    private Application application() {
        return applications.read(counter, number);
    }

    private void complete() {
        declareComplete.handle(
                counter, new DeclareComplete.Command(number, application().version()));
    }

    private void remindOn(LocalDate day) {
        at(day, () -> remind.handle(Time.PASSED, application().id()));
    }

    private void at(LocalDate day, Runnable deed) {
        var morning = day.atTime(LocalTime.of(8, 0)).atZone(Formats.ZONE).toInstant();
        ((MovableClock) clock).at(morning, () -> {
            deed.run();
            return true;
        });
    }

    private List<String> toldTo(Person person) {
        return jdbc.sql("SELECT key FROM notification.message WHERE person = :person AND link LIKE :link ORDER BY id")
                .param("person", person.account())
                .param("link", "%" + number)
                .query(String.class)
                .list();
    }

    private LocalDate fromDue(int workingDays) {
        var due = application().promise() instanceof id.go.bantenprov.egov.calendar.PromiseClock.Running running
                ? running.due()
                : LocalDate.MIN;
        return calendars.current().after(due, workingDays);
    }

    private List<String> toldOfTheUnit(Person person) {
        return jdbc.sql(
                        "SELECT key FROM notification.message WHERE person = :person AND link LIKE '/kerja?milik=unit%'")
                .param("person", person.account())
                .query(String.class)
                .list();
    }

    private LocalDate due() {
        return application().due().orElseThrow();
    }

    private void assignTo(Officer officer) {
        assign.handle(
                officer, new AssignApplication.Command(number, application().version(), officer.id()));
    }

    @Test
    void tells_a_unit_two_working_days_before_of_all_its_files_in_one_line() {
        complete();
        var before = calendars.current().after(due(), -2);
        remindOn(before);
        number = province.researchLetter(applicant);
        complete();
        remindOn(before);

        assertThat(toldOfTheUnit(assessor)).containsExactly("casework.desk.told.soonUnit");
    }

    @Test
    void tells_the_assignee_two_working_days_before_the_due_day_and_only_once() {
        complete();
        assignTo(assessor);
        remindOn(calendars.current().after(due(), -2));
        remindOn(calendars.current().after(due(), -2));

        assertThat(toldTo(assessor)).containsOnlyOnce("casework.desk.told.soon");
    }

    @Test
    void leaves_the_colleagues_of_an_assignee_alone() {
        complete();
        var colleague = province.officer("Siti Aminah", "kesbangpol.kewaspadaan");
        assignTo(assessor);
        remindOn(calendars.current().after(due(), -2));

        assertThat(toldOfTheUnit(colleague)).isEmpty();
    }

    @Test
    void tells_the_unit_on_the_due_day() {
        complete();
        remindOn(due());

        assertThat(toldOfTheUnit(assessor)).containsExactly("casework.desk.told.todayUnit");
    }

    @Test
    void tells_the_head_on_the_due_day() {
        complete();
        remindOn(due());

        assertThat(toldTo(head)).containsOnlyOnce("casework.desk.told.today");
    }

    @Test
    void tells_nobody_in_a_year_that_nobody_has_published() {
        assertThatCode(() -> remindAll.on(LocalDate.of(PublishedCalendar.LAST_YEAR + 1, 1, 3)))
                .doesNotThrowAnyException();
    }

    @Test
    void tells_the_head_on_the_first_late_day_and_not_on_the_second() {
        complete();
        remindOn(fromDue(1));
        remindOn(fromDue(2));

        assertThat(toldTo(head)).containsOnlyOnce("casework.desk.told.late");
    }

    private List<String> toldToTheSecretaryOn(LocalDate day) {
        var secretary = province.holder("Rahmat Fauzi", "setda.sekda", Role.LEADERSHIP);
        at(day, () -> remindSecretary.handle(Time.PASSED, application().filed().owner()));
        return jdbc.sql("""
                        SELECT (arguments -> 1 ->> 'id') || ': ' || (arguments ->> 2)
                          FROM notification.message
                         WHERE person = :person
                           AND key = 'casework.desk.told.lateAt'
                           AND arguments -> 0 ->> 'date' = :day
                        """)
                .param("person", secretary.account())
                .param("day", day.toString())
                .query(String.class)
                .list();
    }

    @Test
    void tells_the_secretary_of_an_agency_once_however_many_of_its_files_are_late() {
        complete();
        toldToTheSecretaryOn(fromDue(3));

        assertThat(toldToTheSecretaryOn(fromDue(3)))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Penanaman Modal");
    }

    @Test
    void tells_the_secretary_how_many_are_late() {
        complete();
        var day = fromDue(8);
        var before = reminders.late(application().filed().owner(), day);
        number = province.researchLetter(applicant);
        complete();

        assertThat(toldToTheSecretaryOn(day))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith(": " + (before + 1));
    }

    @Test
    void tells_the_secretary_of_agencies_and_not_of_files() {
        complete();
        number = province.researchLetter(applicant);
        complete();

        assertThat(reminders.owners(List.of(fromDue(0))))
                .doesNotHaveDuplicates()
                .contains(application().filed().owner());
    }

    @Test
    void tells_the_applicant_the_last_working_day_before_the_answer_is_due() {
        var item = new Correction(Correction.Kind.REPLACE_FILE, "ktp", "unreadable", "Kurang terbaca.");
        requestCorrection.handle(
                counter, new RequestCorrection.Command(number, application().version(), List.of(item)));
        var waiting = (id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant)
                application().state();
        remindOn(calendars.current().after(waiting.answerBy(), -1));
        remindOn(calendars.current().after(waiting.answerBy(), -2));

        assertThat(toldTo(applicant)).containsOnlyOnce("casework.desk.told.answer");
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true", "4, false", "7, false", "8, true", "13, true", "14, false"})
    void reaches_the_secretary_after_three_late_days_and_every_five_from_then_on(int lateBy, boolean listed) {
        assertThat(RemindSecretary.isDue(lateBy)).isEqualTo(listed);
    }
}
