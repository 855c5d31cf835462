package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.People;
import id.go.bantenprov.egov.identity.model.Residents;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The few questions other modules ask about a person. */
@Component
public class Identities {
    private final Accounts accounts;
    private final Residents residents;
    private final People people;

    Identities(Accounts accounts, Residents residents, People people) {
        this.accounts = accounts;
        this.residents = residents;
        this.people = people;
    }

    /**
     * The NIK as declared or confirmed; empty if the account is gone, which a case outlives until its term. Showing it,
     * even masked, is a look: record it first.
     */
    public Optional<Nik> nik(ResidentId resident) {
        return residents.nik(resident);
    }

    public boolean isConfirmed(ResidentId resident) {
        return residents.isConfirmed(resident);
    }

    /**
     * Who compared the NIK with the KTP, and when; empty while it is only declared.
     *
     * @param name that a file was sent under: what was compared under another says nothing of it
     */
    public Optional<KtpCompared> compared(ResidentId resident, String name) {
        return residents.compared(resident, name);
    }

    /** Where to write to a person, resident or staff; empty if the account is gone. */
    public Optional<EmailAddress> email(UUID account) {
        return accounts.find(account).map(known -> accounts.email(known.id()));
    }

    /** Who an account is now, with roles and language; empty if it is gone. For mails and deeds on somebody's behalf. */
    public Optional<Person> person(UUID account) {
        return people.find(account);
    }
}
