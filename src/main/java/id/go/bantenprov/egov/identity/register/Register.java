package id.go.bantenprov.egov.identity.register;

import id.go.bantenprov.egov.identity.AddressAlreadyHeld;
import id.go.bantenprov.egov.identity.ConfirmationCodeIssued;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.FullName;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Stranger;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.ConfirmationCode;
import id.go.bantenprov.egov.identity.model.PendingRegistration;
import id.go.bantenprov.egov.identity.model.PendingRegistrations;
import id.go.bantenprov.egov.web.Language;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a registration until its code is typed. What is kept and answered is the same whether the address has an account
 * or not; only the mail to its owner differs.
 */
@Service
class Register {
    /**
     * @param password already hashed
     * @param onward a path of this site to go to afterwards; may be empty
     */
    record Command(FullName name, Nik nik, EmailAddress email, String password, Language language, String onward) {}

    private final Accounts accounts;
    private final PendingRegistrations pending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Register(Accounts accounts, PendingRegistrations pending, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.pending = pending;
        this.events = events;
        this.clock = clock;
    }

    /** @return the request the code will confirm */
    @Transactional
    public UUID handle(Stranger stranger, Command command) {
        var id = UUID.randomUUID();
        var code = ConfirmationCode.fresh();
        pending.add(
                new PendingRegistration(
                        id, command.name(), command.nik(), command.email(), command.password(), command.language()),
                code);
        var known = accounts.byEmail(command.email()).isPresent();
        events.publishEvent(
                known ? new AddressAlreadyHeld(command.email(), command.language()) : issued(id, command, code));
        return id;
    }

    private ConfirmationCodeIssued issued(UUID id, Command command, ConfirmationCode code) {
        return new ConfirmationCodeIssued(
                id,
                ConfirmationCodeIssued.Purpose.REGISTER,
                command.email(),
                command.language(),
                command.onward(),
                code.digits(),
                OffsetDateTime.now(clock).plus(ConfirmationCode.VALID));
    }
}
