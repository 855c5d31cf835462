package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.NewAccount;
import id.go.bantenprov.egov.identity.model.Residents;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts of residents whose e-mail address is proven or, in a demonstration, invented. */
@Service
public class OpenResidentAccount {
    /** @param hashedPassword as {@link Passwords#hash} made it */
    public record Command(
            FullName name,
            Nik nik,
            EmailAddress email,
            String hashedPassword,
            @Nullable Language language) {}

    private final Accounts accounts;
    private final Residents residents;
    private final EgovSettings settings;

    OpenResidentAccount(Accounts accounts, Residents residents, EgovSettings settings) {
        this.accounts = accounts;
        this.residents = residents;
        this.settings = settings;
    }

    /** @return empty if the e-mail address has an account already */
    @Transactional
    public Optional<Resident> handle(Stranger stranger, Command command) {
        var account = new NewAccount(
                Account.Kind.RESIDENT,
                command.name().text(),
                command.email(),
                command.hashedPassword(),
                command.language(),
                settings.demo());
        return accounts.open(account).map(id -> {
            residents.declare(new ResidentId(id), command.nik());
            return new Resident(new ResidentId(id), command.name().text(), command.language());
        });
    }
}
