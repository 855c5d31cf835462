package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.PositionHolder;
import id.go.bantenprov.egov.agency.Positions;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.identity.StaffAccounts;
import id.go.bantenprov.egov.identity.StaffId;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.web.Time;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of a due day: whoever holds the file two working days before, unit and head on the day, the head once it is
 * missed, and the applicant before the time to answer is over. Each is told once; a unit hears of all its files of a day in
 * one line, which leads to its queue.
 */
@Service
public class Remind {
    static final int BEFORE_DUE = 2;
    static final List<Integer> BEFORE_ANSWER = List.of(3, 1);
    private static final int FIRST_LATE = 1;

    private final Reminders reminders;
    private final Applications applications;
    private final InForce inForce;
    private final Positions positions;
    private final StaffAccounts staff;
    private final Notification notification;

    Remind(
            Reminders reminders,
            Applications applications,
            InForce inForce,
            Positions positions,
            StaffAccounts staff,
            Notification notification) {
        this.reminders = reminders;
        this.applications = applications;
        this.inForce = inForce;
        this.positions = positions;
        this.staff = staff;
        this.notification = notification;
    }

    @Transactional
    public void handle(Time time, ApplicationId id) {
        var application = applications.read(id);
        var terms = inForce.termsToShow(application);
        if (application.state() instanceof AwaitingApplicant waiting) remindApplicant(application, waiting, terms);
        application.due().ifPresent(due -> remindOffice(application, due, terms));
        if (application.promise() instanceof PromiseClock.Running running) escalate(application, running.due(), terms);
    }

    private void remindApplicant(Application application, AwaitingApplicant waiting, Terms terms) {
        var left = terms.calendar().daysLeft(terms.today(), waiting.answerBy());
        var applicant = application.filed().applicant();
        if (applicant == null) return;
        if (left != terms.promise().answerWithin() / 2 && !BEFORE_ANSWER.contains(left)) return;
        var to = new Account(applicant.value());
        tell(to, "/permohonan/", "answer", waiting.answerBy(), left, application, terms);
    }

    private void remindOffice(Application application, LocalDate due, Terms terms) {
        var left = terms.calendar().daysLeft(terms.today(), due);
        if (left == BEFORE_DUE) remindHolder(application, due, terms);
        if (!due.equals(terms.today())) return;
        Stream.concat(head(application, terms), inOffice(application, terms))
                .forEach(to -> tell(to, "today", due, 0, application, terms));
        colleagues(application, terms).forEach(to -> tellUnit(to, "todayUnit", "&saring=hari-ini", due));
    }

    /** Whom the file was handed to, or who holds the position; where it is nobody's own, the unit. */
    private void remindHolder(Application application, LocalDate due, Terms terms) {
        var colleagues = colleagues(application, terms);
        var assignee = reminders.assignee(application.id()).map(StaffId::value).map(Account::new);
        var own = Stream.concat(inOffice(application, terms), assignee.filter(colleagues::contains).stream())
                .toList();
        own.forEach(to -> tell(to, "soon", due, BEFORE_DUE, application, terms));
        if (own.isEmpty()) colleagues.forEach(to -> tellUnit(to, "soonUnit", "", due));
    }

    private void escalate(Application application, LocalDate due, Terms terms) {
        var late = terms.calendar().lateBy(due, terms.today());
        if (late == FIRST_LATE) {
            head(application, terms).forEach(to -> tell(to, "late", due, late, application, terms));
        }
    }

    /** Whoever holds the position that has the file; nobody where a unit has it. */
    private Stream<Account> inOffice(Application application, Terms terms) {
        return account(application.holder(terms).stream()
                .flatMap(place -> positions.holderOn(new PositionCode(place.code()), terms.today()).stream()));
    }

    /** Whoever works in the unit that has the file; nobody where a position has it. */
    private List<Account> colleagues(Application application, Terms terms) {
        return application.holder(terms).stream()
                .flatMap(place -> staff.workingIn(new UnitCode(place.code())).stream())
                .map(colleague -> new Account(colleague.id().value()))
                .toList();
    }

    private Stream<Account> head(Application application, Terms terms) {
        return account(positions.headOn(application.filed().owner(), terms.today()).stream());
    }

    private Stream<Account> account(Stream<PositionHolder> holders) {
        return holders.flatMap(holder -> staff.of(holder.official()).stream())
                .map(StaffId::value)
                .map(Account::new);
    }

    private void tell(Account to, String what, LocalDate day, int days, Application application, Terms terms) {
        tell(to, "/kerja/permohonan/", what, day, days, application, terms);
    }

    private void tell(
            Account to, String path, String what, LocalDate day, int days, Application application, Terms terms) {
        var number = application.number().text();
        notification.tellOnce(
                once(what, number + "/" + day + "/" + days, to.id()),
                to,
                "casework.desk.told." + what,
                path + number,
                number,
                terms.service().name(),
                day);
    }

    /** One line a day, however many files it is about: the queue shows which. */
    private void tellUnit(Account to, String what, String filter, LocalDate due) {
        notification.tellOnce(
                once(what, due.toString(), to.id()),
                to,
                "casework.desk.told." + what,
                "/kerja?milik=unit" + filter,
                due);
    }

    private static String once(String what, String occasion, UUID reader) {
        return "casework.reminder/" + what + "/" + occasion + "/" + reader;
    }
}
