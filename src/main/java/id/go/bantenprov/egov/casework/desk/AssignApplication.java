package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Assigning;
import id.go.bantenprov.egov.casework.model.Assigning.Assigned;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.StaffAccounts;
import id.go.bantenprov.egov.identity.StaffAccounts.Colleague;
import id.go.bantenprov.egov.identity.StaffId;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.Recipient.Account;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the work on a file to one officer of the unit that has it. */
@Service
public class AssignApplication {
    public record Command(ApplicationNumber number, int seenVersion, StaffId to) {}

    private final Applications applications;
    private final InForce inForce;
    private final MayOpen mayOpen;
    private final Agencies agencies;
    private final StaffAccounts staff;
    private final CaseBook book;
    private final Assignments assignments;
    private final Notification notification;

    AssignApplication(
            Applications applications,
            InForce inForce,
            MayOpen mayOpen,
            Agencies agencies,
            StaffAccounts staff,
            CaseBook book,
            Assignments assignments,
            Notification notification) {
        this.applications = applications;
        this.inForce = inForce;
        this.mayOpen = mayOpen;
        this.agencies = agencies;
        this.staff = staff;
        this.book = book;
        this.assignments = assignments;
        this.notification = notification;
    }

    @Transactional
    public Assigning handle(Officer officer, Command command) {
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsFor(application);
        var to = unit(application, terms).flatMap(unit -> staff.workingIn(unit.code(), command.to()));
        var outcome = application
                .handledBy(officer, command.seenVersion(), terms)
                .assign(to.map(Colleague::name).orElse(""), to.isPresent(), leads(officer, application, terms));
        if (outcome instanceof Assigned(var move)) {
            book.write(Actor.of(officer), application, move, terms);
            assignments.assign(application.id(), to.orElseThrow());
            tell(officer, to.orElseThrow(), application, terms);
        }
        return outcome;
    }

    /** Whom the file can be handed to: who works in the unit that has it; nobody while a position has it. */
    List<Colleague> colleagues(Application application, Terms terms) {
        return unit(application, terms)
                .map(unit -> staff.workingIn(unit.code()))
                .orElse(List.of());
    }

    /** Whether this officer leads the unit that has the file, or the agency or bureau it belongs to. */
    boolean leads(Officer officer, Application application, Terms terms) {
        return unit(application, terms)
                .flatMap(unit -> agencies.ownerOf(unit.code()))
                .filter(owner -> mayOpen.leads(officer, owner.code()))
                .isPresent();
    }

    private Optional<Unit> unit(Application application, Terms terms) {
        return application.holder(terms).flatMap(place -> agencies.find(new UnitCode(place.code())));
    }

    private void tell(Officer officer, Colleague to, Application application, Terms terms) {
        if (to.id().equals(officer.id())) return;
        var number = application.number().text();
        notification.tell(
                new Account(to.id().value()),
                "casework.desk.told.assigned",
                "/kerja/permohonan/" + number,
                number,
                terms.service().name());
    }
}
