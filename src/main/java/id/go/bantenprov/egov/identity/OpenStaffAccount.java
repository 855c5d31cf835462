package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.NewAccount;
import id.go.bantenprov.egov.identity.model.Staff;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.Time;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account of an official with its first roles. The system itself does: there is no page for it yet. */
@Service
public class OpenStaffAccount {
    /** @param hashedPassword as {@link Passwords#hash} made it */
    public record Command(
            OfficialId official,
            String name,
            AgencyCode agency,
            EmailAddress email,
            String hashedPassword,
            Set<Grant> grants) {}

    private final Accounts accounts;
    private final Staff staff;
    private final EgovSettings settings;

    OpenStaffAccount(Accounts accounts, Staff staff, EgovSettings settings) {
        this.accounts = accounts;
        this.staff = staff;
        this.settings = settings;
    }

    /** @return empty if the e-mail address has an account already */
    @Transactional
    public Optional<StaffId> handle(Time time, Command command) {
        var account = new NewAccount(
                Account.Kind.STAFF, command.name(), command.email(), command.hashedPassword(), null, settings.demo());
        return accounts.open(account).map(StaffId::new).map(id -> {
            staff.add(id, command.official(), command.agency());
            command.grants().forEach(grant -> staff.grant(id, grant));
            return id;
        });
    }
}
