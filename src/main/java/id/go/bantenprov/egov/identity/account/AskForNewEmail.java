package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.AddressAlreadyHeld;
import id.go.bantenprov.egov.identity.ConfirmationCodeIssued;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.ProvenPresence;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.ConfirmationCode;
import id.go.bantenprov.egov.identity.model.PendingEmails;
import id.go.bantenprov.egov.web.Language;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has a code sent to the address an account is to have. What is kept and answered is the same whether somebody has that
 * address or not; only the mail to its owner differs.
 */
@Service
class AskForNewEmail {
    record Command(EmailAddress next, Language language) {}

    private final Accounts accounts;
    private final PendingEmails pending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskForNewEmail(Accounts accounts, PendingEmails pending, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.pending = pending;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param presence of the person, by the password that must still hold
     * @return the request the code will confirm; empty if the password holds no more
     */
    @Transactional
    public Optional<UUID> handle(Resident resident, ProvenPresence presence, Command command) {
        if (!accounts.holdUnder(resident.account(), presence.passwordMark()) || !presence.isOf(resident))
            return Optional.empty();
        var id = UUID.randomUUID();
        var code = ConfirmationCode.fresh();
        pending.add(id, resident, command.next(), code);
        var held = accounts.byEmail(command.next()).isPresent();
        events.publishEvent(
                held ? new AddressAlreadyHeld(command.next(), command.language()) : issued(id, command, code));
        return Optional.of(id);
    }

    private ConfirmationCodeIssued issued(UUID id, Command command, ConfirmationCode code) {
        return new ConfirmationCodeIssued(
                id,
                ConfirmationCodeIssued.Purpose.NEW_EMAIL,
                command.next(),
                command.language(),
                "",
                code.digits(),
                OffsetDateTime.now(clock).plus(ConfirmationCode.VALID));
    }
}
