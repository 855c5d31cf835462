package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Position;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.identity.StaffAccounts;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.web.Localized;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells the people of a case what happened, in the deed's transaction. A unit is told by its queue, which shows the file
 * at once; a person is told by name: the applicant, a position holder, a head; and in the inbox alone the officer of a
 * unit who works on it. In every text {@code {0}} is the number of
 * the application and {@code {1}} the name of the service.
 */
@Component
public class Tidings {
    private static final String TO_STAFF = "/kerja/permohonan/";

    private final Notification notification;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final StaffAccounts staff;
    private final WorkingOfficers officers;

    Tidings(
            Notification notification,
            Catalogue catalogue,
            Agencies agencies,
            StaffAccounts staff,
            WorkingOfficers officers) {
        this.notification = notification;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.staff = staff;
        this.officers = officers;
    }

    /** @param more fill {@code {2}} and on */
    public void tellApplicant(Application application, String key, Object... more) {
        var applicant = application.filed().applicant();
        if (applicant != null) tell(new Account(applicant.value()), "/permohonan/", application, key, more);
    }

    /**
     * Tells the holder of a position in whose hands the file is; where a unit holds it, its queue shows it.
     *
     * @param more fill {@code {2}} and on
     */
    public void tellHolder(Application application, Terms terms, String key, Object... more) {
        var position = application.holder(terms).map(place -> new PositionCode(place.code()));
        tell(position, application, terms, key, more);
    }

    /**
     * Shows to who works on the file in a unit, in the inbox alone, what concerns their work: to the assignee, or else to
     * who acted on it last from there, of those who still work there. Where nobody has, the queue is all that tells of it.
     */
    public void showOfficer(Application application, Terms terms, String key) {
        var holder = application.holder(terms).map(place -> new PositionCode(place.code()));
        if (holder.flatMap(agencies::find).isPresent()) return;
        var number = application.number().text();
        officers.of(application, terms)
                .ifPresent(officer -> notification.show(
                        new Account(officer.account()), key, TO_STAFF + number, number, serviceOf(application)));
    }

    /** Tells the holder of a position that the applicant has written, once while that is unread: applicants write in bits. */
    public void tellHolderOfMessage(Application application, Terms terms) {
        var number = application.number().text();
        holding(application.holder(terms).map(place -> new PositionCode(place.code())), terms)
                .ifPresent(holder -> notification.tellUnlessUnread(
                        holder, "casework.told.message", TO_STAFF + number, number, serviceOf(application)));
    }

    /** Tells whoever leads the agency or bureau that answers for the service. */
    public void tellHead(Application application, Terms terms, String key) {
        tellHeadOf(application.filed().owner(), application, terms, key);
    }

    /** Tells whoever leads the agency or bureau a unit is part of. */
    public void tellHeadOf(UnitCode unit, Application application, Terms terms, String key) {
        tell(agencies.headOf(unit).map(Position::code), application, terms, key);
    }

    /** Tells a head once of something that happens to many applications at a time, with a way to their list. */
    void tellHeadOfMany(Application application, Terms terms, String key, String why) {
        agencies.headOf(application.filed().owner())
                .flatMap(head -> staff.holding(head.code(), terms.today()))
                .ifPresent(account -> notification.tellOnce(
                        "%s/%d/%s".formatted(key, terms.calendar().revision(), account.value()),
                        new Account(account.value()),
                        key,
                        "/kerja/unit",
                        why));
    }

    private void tell(
            Optional<PositionCode> position, Application application, Terms terms, String key, Object... more) {
        holding(position, terms).ifPresent(account -> tell(account, TO_STAFF, application, key, more));
    }

    private Optional<Account> holding(Optional<PositionCode> position, Terms terms) {
        return position.filter(code -> agencies.find(code).isPresent())
                .flatMap(code -> staff.holding(code, terms.today()))
                .map(account -> new Account(account.value()));
    }

    private void tell(Account to, String path, Application application, String key, Object... more) {
        var number = application.number().text();
        var arguments = Stream.concat(Stream.of(number, serviceOf(application)), Arrays.stream(more));
        notification.tell(to, key, path + number, arguments.toArray());
    }

    private Localized serviceOf(Application application) {
        return catalogue.version(application.filed().service()).name();
    }
}
